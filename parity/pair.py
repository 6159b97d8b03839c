"""A pair: two twins and what is claimed of them (``pair.toml``). The reference is docs/contributing/pair_file.md."""

from __future__ import annotations

import ast
import contextlib
import itertools
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from parity.mistakes import Mistake, MistakeError
from parity.project import Project, parse_toml, read_text
from parity.twin import GIVEN_IMPORTS, SIDES, Twin, statements

Relation = Literal["equal", "differs", "statistical", "raises", "alone"]
Level = Literal["value", "gradient", "training"]
Category = Literal[
    "identical", "renamed", "arguments differ", "defaults differ",
    "layout differs", "semantics differ", "composite", "one side only",
]  # fmt: skip
Expression = str | list[str] | None
REPORTED = 0.5
"""The widest room that a reported value may leave to a re-run, relative to the recorded number."""
NAME = r"^[a-z][a-z0-9_]*$"
SLUG = re.compile(r"^[a-z][a-z0-9_]*/[a-z][a-z0-9_]*$")
MARKUP = re.compile(r"[<>`*_\[\]#]|&\w+;")
SHADOWS = {"torch", "tensorflow", "keras", "jax", "flax", "numpy", "onnx", "sklearn", "lightning"}


class Table(BaseModel):
    """A table of pair.toml: closed keys, never changed after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Sided(Table):
    pytorch: Any = None
    tf: Any = None
    jax_nnx: Any = None

    def of(self, side: str) -> Any:
        """What this table says for one side, or None."""
        return getattr(self, side)

    @property
    def sides(self) -> list[str]:
        return [side for side in SIDES if getattr(self, side) is not None]


class Texts(Sided):
    pytorch: str | None = None
    tf: str | None = None
    jax_nnx: str | None = None


class Value(Sided):
    """One comparison. The expressions are evaluated in the namespace of the finished twin."""

    name: str = Field(pattern=NAME)
    pytorch: Expression = None
    tf: Expression = None
    jax_nnx: Expression = None
    level: Level = "value"
    steps: int | None = Field(default=None, ge=1)
    rtol: float = Field(default=1e-5, ge=0)
    atol: float = Field(default=1e-7, ge=0)
    axes: str | None = Field(default=None, pattern=r"^\w+( \w+)* -> \w+( \w+)*$")
    within: bool = False
    why: str | None = Field(default=None, min_length=10)
    at_least: float | None = Field(default=None, gt=0)
    larger: Literal["pytorch", "tf"] | None = None
    expect: Texts | None = None
    margin: float | None = Field(default=None, gt=0)
    reported: bool = False


class Edit(Table):
    """One text replacement in one twin."""

    twin: Literal["pytorch", "tf", "jax_nnx"]
    replace: str = Field(min_length=1)
    with_: str = Field(alias="with")

    def applied(self, twin: Twin) -> Twin:
        return twin.replaced(self.replace, self.with_)


class Mishap(Table):
    """What one framework says to a mistake, or that it says nothing and what comes out, or that it accepts it."""

    exception: str | None = None
    warning: str | None = None
    message: str | None = None
    silent: bool = False
    accepts: bool = False
    value: str | None = None
    gives: Any = None
    right: Any = None


NOTHING = ("-", "none")
"""What a row says for a side that has no such name."""


class Row(Table):
    """A correspondence for the API map. ``id`` is its address where its names alone do not tell it from another row."""

    id: str = Field(default="", pattern=r"^[a-z0-9]+(-{1,2}[a-z0-9]+)*$")
    pytorch: str = Field(min_length=1)
    tf: str = Field(min_length=1)
    category: Category
    trap: str = Field(min_length=10)
    section: str
    value: str
    parameters: list[list[str]] = []


class Claim(Table):
    """The whole of pair.toml."""

    title: str = Field(min_length=3, max_length=80)
    relation: Relation
    order: list[Literal["pytorch", "tf", "jax_nnx"]] | None = None
    environment: str | None = None
    isolated: bool = False
    timeout: float = Field(default=100, gt=0, le=600)
    aligned_by: str | None = None
    reason: str | None = Field(default=None, min_length=20)
    deprecated: list[str] = []
    value: list[Value] = []
    break_: list[Edit] = Field(default=[], alias="break")
    align: list[Edit] = []
    fix: list[Edit] = []
    raises: dict[Literal["pytorch", "tf", "jax_nnx"], Mishap] = {}
    row: list[Row] = []
    notes: dict[Literal["pytorch", "tf", "jax_nnx"], list[tuple[str, str]]] = {}

    @property
    def level(self) -> str:
        """The strongest level among the values: ``training`` over ``gradient`` over ``value``."""
        order = ["value", "gradient", "training"]
        return max((v.level for v in self.value), key=order.index, default="value")

    @property
    def edits(self) -> list[tuple[str, list[Edit]]]:
        return [("break", self.break_), ("align", self.align), ("fix", self.fix)]


@dataclass(frozen=True)
class Pair:
    """A loaded and valid pair. ``name`` is ``part/slug``; ``twins`` by side, in the order of :data:`SIDES`."""

    project: Project
    name: str
    claim: Claim
    twins: dict[str, Twin]
    toml: str

    @property
    def folder(self) -> Path:
        return self.project.snippets / self.name

    @property
    def file(self) -> str:
        return f"snippets/{self.name}/pair.toml"

    @property
    def slug(self) -> str:
        return self.name.split("/")[1]

    @cached_property
    def values(self) -> dict[str, Value]:
        return {value.name: value for value in self.claim.value}

    def mistake(self, what: str, remedy: str, table: str = "", index: int = 0, key: str = "") -> Mistake:
        return Mistake(self.file, line_of(self.toml, table, index, key), what, remedy)

    def output(self, side: str) -> Path:
        """Where the recorded output of a side lies."""
        return self.folder / f"{side}.out"

    def published(self, side: str) -> str:
        """Where the site offers a twin: under a name that shadows no package."""
        return f"code/{self.name}_{side}.py"

    @property
    def evidence_file(self) -> Path:
        return self.folder / "evidence.json"


def line_of(toml: str, table: str = "", index: int = 0, key: str = "") -> int:
    """The line of ``key`` in the ``index``-th ``[[table]]`` (or ``[table]``) of a TOML text; the nearest line if absent."""
    header = re.compile(r"^\s*\[\[?\s*([\w.]+)\s*\]\]?\s*(?:#.*)?$")
    current, seen, best, inside = "", -1, 1, False
    for number, line in enumerate(toml.split("\n"), 1):
        within, inside = inside, inside ^ (len(re.findall(r"\"{3}|'{3}", line)) % 2 == 1)
        if within:  # a text of several lines
            continue
        if match := header.match(line):
            current = match[1]
            if current == table:
                seen += 1
                if seen == index:
                    best = number
                    if not key:
                        return number
        elif (
            current == table
            and (not table or seen == index)
            and key
            and re.match(rf"\s*{re.escape(key)}\s*=", line)
        ):
            return number
    return best


def _folders(path: str | os.PathLike[str]) -> list[os.DirEntry[str]]:
    with os.scandir(path) as entries:
        found = [entry for entry in entries if entry.name[0] not in "._" and entry.is_dir()]
    return sorted(found, key=lambda entry: entry.name)


def names(project: Project) -> list[str]:
    """Names of all pair folders: every ``snippets/<part>/<slug>/`` that holds anything."""
    found = []
    for part in _folders(project.snippets):
        found += [f"{part.name}/{folder.name}" for folder in _folders(part)]
    return found


def load(project: Project, name: str) -> Pair:
    """Load one pair; raises :class:`MistakeError` with every mistake found."""
    folder, file = project.snippets / name, f"snippets/{name}/pair.toml"
    if not SLUG.match(name) or not folder.is_dir():
        near = "Pairs are named part/slug, with a-z, 0-9 and _; `parity new PART/SLUG` makes one."
        what = f"there is no pair {name!r}" if SLUG.match(name) else f"{name!r} is not a name for a pair"
        raise MistakeError(Mistake(f"snippets/{name}", 1, what, near))
    settle(folder)
    toml = read_text(folder / "pair.toml", file)
    claim = _parse(toml, file)
    mistakes: list[Mistake] = []
    twins: dict[str, Twin] = {}
    for path in sorted(folder.glob("*.py")):
        if path.stem in SHADOWS:
            mistakes.append(
                Mistake(
                    f"snippets/{name}/{path.name}",
                    1,
                    f"{path.name} shadows the package {path.stem!r} for readers who run it",
                    "Name the twins pytorch.py and tf.py.",
                )
            )
        elif path.stem not in SIDES:
            mistakes.append(
                Mistake(
                    f"snippets/{name}/{path.name}",
                    1,
                    f"{path.name} is not a twin",
                    f"Twins are {', '.join(s + '.py' for s in SIDES)}; remove or rename the file.",
                )
            )
    for side in SIDES:
        path = folder / f"{side}.py"
        if path.exists():
            try:
                twins[side] = Twin.load(path, f"snippets/{name}/{side}.py")
            except MistakeError as error:
                mistakes += error.mistakes
    pair = Pair(project, name, claim, twins, toml)
    if not mistakes:
        mistakes = [*_shape(pair), *_values(pair), *_edits(pair), *_twins(pair)]
    if mistakes:
        raise MistakeError(*mistakes)
    return pair


def _parse(toml: str, file: str) -> Claim:
    try:
        return Claim.model_validate(parse_toml(toml, file))
    except ValidationError as error:
        mistakes: dict[tuple[int | str, ...], Mistake] = {}
        for item in error.errors():
            where = tuple(part for part in item["loc"] if part not in ("str", "list[str]", "[key]"))
            key = str(next((part for part in reversed(where) if isinstance(part, str)), ""))
            if item["type"] == "extra_forbidden":
                what, remedy = (
                    f"unknown key {key!r}",
                    "Remove it or correct its spelling; the keys are listed in docs/contributing/pair_file.md.",
                )
            elif item["type"] == "missing":
                what, remedy = f"the key {key!r} is missing", "Add it; see docs/contributing/pair_file.md."
            else:
                what, remedy = (
                    f"{key}: {item['msg'][0].lower()}{item['msg'][1:]}",
                    "See docs/contributing/pair_file.md for what is allowed.",
                )
            mistakes.setdefault(where, Mistake(file, _line_of(toml, where), what, remedy))
        raise MistakeError(*mistakes.values()) from None


def _line_of(toml: str, where: tuple[int | str, ...]) -> int:
    """The line of a place that Pydantic names, such as ``("value", 0, "expect", "tf")``."""
    table, *rest = where or ("",)
    index = rest.pop(0) if rest and isinstance(rest[0], int) else 0
    keys = [str(part) for part in rest if isinstance(part, str)]
    if not keys:
        return max(line_of(toml, key=str(table)), line_of(toml, str(table), int(index)))
    if f"[{table}.{keys[0]}]" in toml:
        return line_of(toml, f"{table}.{keys[0]}", 0, keys[-1])
    head = line_of(toml, str(table), int(index))
    return next(
        (n for key in reversed(keys) if (n := line_of(toml, str(table), int(index), key)) != head), head
    )


def _shape(pair: Pair) -> Iterator[Mistake]:
    """Which twins and which keys a relation needs."""
    claim, relation = pair.claim, pair.claim.relation
    if MARKUP.search(claim.title):
        yield pair.mistake(
            "the title holds markup", "Write plain text: no <, >, `, *, _, [, ] or #.", key="title"
        )
    if relation == "alone":
        if len(pair.twins) != 1:
            yield pair.mistake(
                "a pair that stands alone has exactly one twin",
                "Remove the other twin, or choose another relation.",
                key="relation",
            )
        if not claim.reason:
            yield pair.mistake(
                "a pair that stands alone needs a reason",
                'Add reason = "…": why no twin exists. Readers see it.',
                key="relation",
            )
    else:
        for side in ("pytorch", "tf"):
            if side not in pair.twins:
                yield Mistake(
                    f"snippets/{pair.name}/{side}.py",
                    1,
                    "the twin is missing",
                    f'Write it, or set relation = "alone" with a reason in {pair.file}.',
                )
    for key, owner, stated in (
        ("aligned_by", "differs", claim.aligned_by), ("reason", "alone", claim.reason),
    ):  # fmt: skip
        if stated and relation != owner:
            yield pair.mistake(
                f"{key} belongs to relation {owner!r}", "Remove it or change the relation.", key=key
            )
    for pattern in claim.deprecated:
        if problem := _broken(pattern):
            yield pair.mistake(
                f"not a regular expression: {pattern!r}: {problem}",
                "Escape what is meant literally with a backslash.",
                key="deprecated",
            )
    if claim.environment and claim.environment not in pair.project.environments:
        yield pair.mistake(
            f"there is no environment {claim.environment!r}",
            f"Environments are the lists in requirements/: {', '.join(pair.project.environments) or 'none'}.",
            key="environment",
        )
    if relation == "differs" and not claim.aligned_by:
        yield pair.mistake(
            "a pair that differs needs aligned_by", "Name the pair that closes the gap.", key="relation"
        )
    if claim.order and sorted(claim.order) != sorted(pair.twins):
        yield pair.mistake(
            "order must name every twin once",
            f"Write order = {sorted(pair.twins)} in the order in which they run.",
            key="order",
        )
    needs = {"equal": "break", "statistical": "break", "alone": "break", "differs": "align", "raises": "fix"}[
        relation
    ]
    for kind, edits in claim.edits:
        if kind == needs and not edits:
            yield pair.mistake(
                f"a pair with relation {relation!r} needs a [[{kind}]]",
                "Add one text replacement after which the proof must fail: the trap itself is best.",
                key="relation",
            )
        if kind != needs and edits:
            yield pair.mistake(
                f"[[{kind}]] does not belong to relation {relation!r}", f"Use [[{needs}]].", kind
            )
    if relation == "raises":
        for side in pair.twins:
            if side not in claim.raises:
                yield pair.mistake(
                    f"[raises.{side}] is missing",
                    "Say what this framework says, or silent = true, or accepts = true.",
                    key="relation",
                )
            accepts = side in claim.raises and claim.raises[side].accepts
            if not accepts and not any(edit.twin == side for edit in claim.fix):
                yield pair.mistake(
                    f"no [[fix]] for {side}", "Add the replacement after which this twin is right.", "fix"
                )
            for i, edit in enumerate(claim.fix):
                if accepts and edit.twin == side:
                    yield pair.mistake(f"a [[fix]] for {side}, which accepts it", "Remove the fix.", "fix", i)
        if claim.raises and all(mishap.accepts for mishap in claim.raises.values()):
            yield pair.mistake(
                "no side fails", "What both accept is no mistake: use another relation.", key="relation"
            )
        for side, mishap in claim.raises.items():
            if side not in pair.twins:
                yield pair.mistake(
                    f"[raises.{side}] names a twin that does not exist",
                    "Remove the table or add the twin.",
                    f"raises.{side}",
                )
                continue
            if problem := _broken(mishap.message or ""):
                yield pair.mistake(
                    f"message is not a regular expression: {problem}",
                    "Escape what is meant literally with a backslash.",
                    f"raises.{side}",
                    0,
                    "message",
                )
            quiet = mishap.silent or mishap.accepts
            told = [mishap.exception is not None, mishap.warning is not None, mishap.silent, mishap.accepts]
            if sum(told) != 1:
                yield pair.mistake(
                    "say one of exception, warning, silent = true or accepts = true",
                    "Keep exactly one of the four.",
                    f"raises.{side}",
                )
            if mishap.accepts and (mishap.value is None or mishap.gives is None):
                yield pair.mistake(
                    "what is accepted needs value and gives",
                    "Say which expression is right, and what it gives.",
                    f"raises.{side}",
                )
            if mishap.silent and (mishap.value is None or mishap.gives is None or mishap.right is None):
                yield pair.mistake(
                    "a silent mistake needs value, gives and right",
                    "Say which expression is wrong, what it gives, and what is right.",
                    f"raises.{side}",
                )
            if not quiet and not mishap.message:
                yield pair.mistake(
                    "the message pattern is missing",
                    'Add message = "…", a regular expression found in what the framework says.',
                    f"raises.{side}",
                )
        return
    for side in claim.raises:
        yield pair.mistake(
            f"[raises.{side}] does not belong to relation {relation!r}",
            "Remove the table or change the relation.",
            f"raises.{side}",
        )
    if not claim.value:
        yield pair.mistake("the pair compares nothing", "Add at least one [[value]].", key="relation")
    elif all(value.reported for value in claim.value):
        yield pair.mistake(
            "the pair only reports and compares nothing",
            "Add at least one [[value]] that is compared.",
            "value",
        )


def _broken(pattern: str) -> str | None:
    """What is wrong with a regular expression, or None."""
    try:
        re.compile(pattern)
    except re.error as error:
        return str(error)
    return None


def _absent(pair: Pair, side: str) -> bool:
    """Whether a side has no twin though the relation needs one: that mistake is told once, by :func:`_shape`."""
    return side not in pair.twins and side != "jax_nnx" and pair.claim.relation != "alone"


def _values(pair: Pair) -> Iterator[Mistake]:
    relation, seen = pair.claim.relation, set()
    for i, value in enumerate(pair.claim.value):

        def wrong(what: str, remedy: str, key: str = "", i: int = i) -> Mistake:
            return pair.mistake(what, remedy, "value", i, key)

        if value.name in seen:
            yield wrong(
                f"the value {value.name!r} is declared twice", "Give each value its own name.", "name"
            )
        seen.add(value.name)
        free = value.within or value.reported
        needed = [side for side in pair.twins if side != "jax_nnx"] if not free else []
        for side in needed:
            if value.of(side) is None:
                yield wrong(f"value {value.name!r} has no expression for {side}", f'Add {side} = "…".')
        for side in value.sides:
            if side not in pair.twins and not _absent(pair, side):
                yield wrong(
                    f"value {value.name!r} names {side}, but there is no such twin",
                    "Remove it or add the twin.",
                    side,
                )
            expressions = value.of(side)
            if isinstance(expressions, list) != value.within or (value.within and len(expressions) != 2):
                yield wrong(
                    f"value {value.name!r}: {side} must be {'a list of two expressions' if value.within else 'one expression'}",
                    "Lists of two belong to within = true, single expressions to comparisons across twins.",
                    side,
                )
                continue
            for expression in expressions if value.within else [expressions]:
                try:
                    ast.parse(expression, mode="eval")
                except SyntaxError as error:
                    yield wrong(
                        f"value {value.name!r}: {side} is not an expression: {error.msg}",
                        "Write one Python expression over the names of the twin.",
                        side,
                    )
        if value.axes:
            source, target = (part.split() for part in value.axes.split(" -> "))
            if sorted(source) != sorted(target) or len(set(source)) != len(source):
                yield wrong(
                    f"value {value.name!r}: {value.axes!r} is no axis map",
                    "Give each axis one letter and name the same letters on both sides: o i -> i o.",
                    "axes",
                )
        if not value.sides and (free or not needed):
            yield wrong(f"value {value.name!r} has no expression", 'Add pytorch = "…" and tf = "…".')
        if value.reported:
            for key in sorted(value.model_fields_set - {"name", "reported", "rtol", *SIDES}):
                yield wrong(f"{key} does not go with reported = true", "Remove one of the two.", key)
            if not ("rtol" in value.model_fields_set and 0 < value.rtol <= REPORTED):
                yield wrong(
                    f"value {value.name!r} does not say how far another run may lie from the recorded number",
                    f"Add rtol = …, above 0 and at most {REPORTED}.",
                    "rtol",
                )
            continue
        if (value.level == "training") != (value.steps is not None):
            yield wrong(
                f"value {value.name!r}: level training and steps belong together",
                "State the number of optimiser steps behind the value, or another level.",
                "steps" if value.steps else "level",
            )
        if relation == "alone" and not value.within and value.expect is None:
            yield wrong(
                f"value {value.name!r} has nothing to be compared with",
                "Use within = true with two expressions of the one twin.",
            )
        if relation == "differs" and not value.within and value.at_least is None and value.expect is None:
            yield wrong(
                f"value {value.name!r} does not say by how much it differs",
                "Add at_least = … (or expect = {…} for texts, types and shapes).",
            )
        if relation == "statistical" and not value.within and value.margin is None:
            yield wrong(
                f"value {value.name!r} has no margin",
                "Add margin = …: the interval of the difference must lie inside it.",
            )
        for key, owner in (("at_least", "differs"), ("larger", "differs"), ("margin", "statistical")):
            if getattr(value, key) is not None and relation != owner:
                yield wrong(f"{key} belongs to relation {owner!r}", "Remove it or change the relation.", key)


def _edits(pair: Pair) -> Iterator[Mistake]:
    for kind, edits in pair.claim.edits:
        for i, edit in enumerate(edits):
            twin = pair.twins.get(edit.twin)
            if twin is None and _absent(pair, edit.twin):
                continue
            if twin is None:
                yield pair.mistake(
                    f"[[{kind}]] names the twin {edit.twin!r}, which does not exist",
                    "Name a twin of this pair.",
                    kind,
                    i,
                    "twin",
                )
                continue
            count = twin.text.count(edit.replace)
            if count != 1:
                yield pair.mistake(
                    f"[[{kind}]]: the text to replace occurs {count} times in {edit.twin}.py",
                    "Quote enough of the line that it occurs exactly once.",
                    kind,
                    i,
                    "replace",
                )
            elif edit.replace == edit.with_:
                yield pair.mistake(
                    f"[[{kind}]] replaces a text by itself", "Change something.", kind, i, "with"
                )
            elif kind != "align":  # those belong together; `parity check` looks at their sum
                try:
                    ast.parse(edit.applied(twin).text)
                except SyntaxError as error:
                    yield pair.mistake(
                        f"[[{kind}]]: after it, line {error.lineno} of {edit.twin}.py is no Python: {error.msg}",
                        "Write a replacement after which the script can still be read.",
                        kind,
                        i,
                        "with",
                    )
    for side, notes in pair.claim.notes.items():
        for fragment, _ in notes:
            twin = pair.twins.get(side)
            if twin is None and _absent(pair, side):
                continue
            count = twin.text.count(fragment) if twin else 0
            if count != 1:
                yield pair.mistake(
                    f"[notes]: {fragment!r} occurs {count} times in {side}.py",
                    "Quote enough of the line that it occurs exactly once.",
                    "notes",
                    0,
                    side,
                )


def _twins(pair: Pair) -> Iterator[Mistake]:
    """Same section names; the same `given`, NumPy and scikit-learn only."""
    twins = list(pair.twins.values())
    first = twins[0] if twins else None
    if first is None:
        return
    for twin in twins[1:]:
        for name in first.sections.keys() ^ twin.sections.keys():
            has, lacks = (first, twin) if name in first.sections else (twin, first)
            yield Mistake(
                has.file,
                has.sections[name].start - 1,
                f"section {name!r} exists only here, not in {Path(lacks.file).name}",
                "Give both twins the same sections, or rename one.",
            )
        if (
            "given" in first.sections
            and "given" in twin.sections
            and first.code("given") != twin.code("given")
        ):
            section = twin.sections["given"]
            ours, theirs = twin.code("given").splitlines(), first.code("given").splitlines()
            parts = (i for i, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b)
            index = next(parts, min(len(ours), len(theirs)))
            lines = [
                n for n, _ in itertools.dropwhile(lambda line: not line[1].strip(), twin.numbered("given"))
            ]
            line = lines[index] if index < len(ours) else section.end + 1
            yield Mistake(
                twin.file,
                line,
                f"section 'given' is not the text of {Path(first.file).name}",
                "Copy it: both twins start from the same inputs and weights.",
            )
    for twin in twins:
        if "given" in twin.sections:
            section = twin.sections["given"]
            for node in statements(twin.tree):
                if not section.start <= getattr(node, "lineno", 0) <= section.end:
                    continue
                modules = (
                    [a.name for a in node.names]
                    if isinstance(node, ast.Import)
                    else [node.module or ""]
                    if isinstance(node, ast.ImportFrom)
                    else []
                )
                for module in modules:
                    if module.split(".")[0] not in GIVEN_IMPORTS:
                        yield Mistake(
                            twin.file,
                            node.lineno,  # type: ignore[attr-defined]
                            f"section 'given' imports {module}",
                            "Use NumPy and scikit-learn only; import the framework outside it.",
                        )


STAGING, STAGED = ".recording", ".recorded"


def settle(folder: Path) -> None:
    """Finish an interrupted recording that is complete. An incomplete one is left alone: another process may be at it."""
    done = folder / STAGED
    with contextlib.suppress(FileNotFoundError):  # nothing to do, or another process did it
        for name in os.listdir(done):
            with contextlib.suppress(FileNotFoundError):
                (done / name).replace(folder / name)
        done.rmdir()
