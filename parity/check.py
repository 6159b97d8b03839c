"""`parity check`: every mistake that can be found without running a framework, with its true file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from parity import evidence, rows
from parity.claims import CITATION, FILE, NUMBER, measured, written
from parity.directives import Directive, options_of, prose, walk
from parity.library import Library
from parity.mistakes import Mistake, MistakeError
from parity.pair import Pair
from parity.project import read_text
from parity.rows import aliases, uses

WIDTH = 60
"""Columns that fit in a pane at 1280 px without scrolling."""
STRAY = re.compile(r"(?<![\w`/])(claim|ev):(?=\S)")
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\(")


def check(library: Library) -> list[Mistake]:
    """All mistakes, in order of file and line."""
    found = [*_pairs(library), *_pages(library), *_claims(library), *_outside(library)]
    return sorted(set(found))


def _pairs(library: Library) -> Iterator[Mistake]:
    shown = library.shown()
    retired = _retired(library)
    for name in library.names():
        try:
            pair = library.pair(name)
        except MistakeError as error:
            yield from error.mistakes
            continue
        yield from rows.mistakes(pair)
        yield from _retired_uses(pair, retired)
        yield from _alignment(library, pair)
        try:
            evidence.load(pair)
        except MistakeError as error:
            yield from error.mistakes
        if name not in shown:
            yield pair.mistake(
                "no page shows this pair",
                f"Add `::: pair {name}` to a page under docs/, or delete the folder.",
            )
        for page, directive in shown.get(name, []):
            if directive.kind == "pair":
                yield from _width(pair, directive, page)


def _width(pair: Pair, directive: Directive, page: str) -> Iterator[Mistake]:
    for twin in pair.twins.values():
        shown: list[str | None] = [*directive.sections] or [None]
        for section in shown:
            if section is not None and section not in twin.sections:
                continue
            for number, line in twin.numbered(section):
                if len(line) > WIDTH:
                    yield Mistake(
                        twin.file,
                        number,
                        f"the line has {len(line)} columns, and docs/{page} shows it",
                        f"Break it: {WIDTH} columns fit beside the other twin.",
                    )


def _retired(library: Library) -> dict[str, str]:
    """Retired API names with what replaces them, from snippets/retired.toml."""
    path = library.project.snippets / "retired.toml"
    return dict(tomllib.loads(read_text(path, "snippets/retired.toml"))) if path.exists() else {}


def _retired_uses(pair: Pair, retired: dict[str, str]) -> Iterator[Mistake]:
    if pair.claim.deprecated or pair.claim.relation == "raises":
        return
    for twin in pair.twins.values():
        known = aliases(twin.tree)
        for node in twin.tree.body:
            for name in sorted(set(uses(node, known)) & retired.keys()):
                yield Mistake(
                    twin.file,
                    node.lineno,
                    f"retired API: {name}",
                    f"{retired[name]} If it is the subject, list its warning under deprecated in pair.toml.",
                )


def _alignment(library: Library, pair: Pair) -> Iterator[Mistake]:
    """A `differs` pair becomes the pair named by aligned_by through its [[align]] edits, and through them alone."""
    if pair.claim.relation != "differs" or not pair.claim.aligned_by:
        return
    try:
        other = library.pair(pair.claim.aligned_by)
    except MistakeError:
        yield pair.mistake(
            f"aligned_by names {pair.claim.aligned_by!r}, which is no valid pair",
            "Name the pair that closes the gap.",
            key="aligned_by",
        )
        return
    for side, twin in pair.twins.items():
        aligned = twin
        for edit in pair.claim.align:
            if edit.twin == side:
                aligned = edit.applied(aligned)
        goal = other.twins.get(side)
        if goal is None or evidence._shape(aligned.tree, False) != evidence._shape(goal.tree, False):
            yield pair.mistake(
                f"after [[align]], {side}.py is not the {side}.py of {other.name}",
                "Declare every changed line as an [[align]], and change nothing else.",
                "align",
            )


def _pages(library: Library) -> Iterator[Mistake]:
    for page in library.pages():
        name = library.project.relative(page)
        try:
            text = read_text(page, name)
        except MistakeError as error:
            yield from error.mistakes
            continue
        for item in walk(text.split("\n")):
            if isinstance(item, Directive):
                yield from directive_mistakes(library, name, item)
                for line, body in enumerate(item.body, item.line + 1):
                    yield from _tokens(library, name, line, body)
            elif item[0] > 0:
                yield from _tokens(library, name, *item)


def directive_mistakes(library: Library, page: str, item: Directive) -> Iterator[Mistake]:
    """What is wrong with one directive."""
    if item.problem:
        yield Mistake(page, item.line, item.problem, "See docs/contributing/index.md for the directives.")
        return
    if item.kind == "ask":
        try:
            options_of(item)
        except ValueError as error:
            yield Mistake(page, item.line, str(error), "Write the options indented below the question.")
    if (
        item.kind == "diagram"
        and not (library.project.docs / "assets" / "diagrams" / f"{item.target}.svg").exists()
    ):
        yield Mistake(
            page,
            item.line,
            f"there is no diagram {item.target!r}",
            f"Add docs/assets/diagrams/{item.target}.svg.",
        )
    if item.kind not in ("pair", "raises", "curves", "rows") or not item.target:
        return
    try:
        pair = library.pair(item.target)
    except MistakeError as error:
        what = f"the page names the pair {item.target!r}, " + (
            "which does not exist"
            if not (library.project.snippets / item.target).is_dir()
            else "which has mistakes"
        )
        yield Mistake(
            page,
            item.line,
            what,
            error.mistakes[0].remedy if "does not exist" in what else f"First mend {error.mistakes[0].file}.",
        )
        return
    for section in item.sections:
        for twin in pair.twins.values():
            if section not in twin.sections:
                yield Mistake(
                    page,
                    item.line,
                    f"{Path(twin.file).name} of {pair.name} has no section {section!r}",
                    f"Sections there: {', '.join(twin.sections) or 'none'}.",
                )
    if item.kind == "raises" and pair.claim.relation != "raises":
        yield Mistake(
            page, item.line, f'{pair.name} is not a pair with relation "raises"', "Show it with ::: pair."
        )
    if item.kind == "rows" and not pair.claim.row:
        yield Mistake(
            page,
            item.line,
            f"{pair.name} declares no rows",
            "Add a [[row]] to its pair.toml, or drop the directive.",
        )
    if item.kind == "curves":
        for value in item.options.get("values", "").split() or [""]:
            if value not in pair.values:
                yield Mistake(
                    page,
                    item.line,
                    f"{pair.name} has no value {value!r} to draw",
                    f"Values there: {', '.join(pair.values)}.",
                )


def _tokens(library: Library, page: str, line: int, text: str) -> Iterator[Mistake]:
    """Citations of claims and measured numbers, and images, in a line of prose."""
    text = prose(text)
    for match in CITATION.finditer(text):
        try:
            known = library.claims().by_id
        except MistakeError:
            break
        if match[1] not in known:
            yield Mistake(
                page,
                line,
                f"there is no claim {match[1]!r}",
                f"Add it to {FILE}, with source and date, or correct the id.",
            )
    for match in NUMBER.finditer(text):
        name, value, field, form = match.groups()
        try:
            written(measured(library.evidence(name), value, field), form)
        except KeyError as error:
            yield Mistake(page, line, f"{match[0]}: {error.args[0]}", "Correct the citation.")
        except ValueError as error:
            yield Mistake(
                page, line, f"{match[0]}: {error}", "Correct the format after the colon, such as :.3f."
            )
        except MistakeError as error:
            yield Mistake(page, line, f"{match[0]}: {error.mistakes[0].what}", error.mistakes[0].remedy)
    matched = {m.start() for m in (*CITATION.finditer(text), *NUMBER.finditer(text))}
    for match in STRAY.finditer(text):
        if match.start() not in matched:
            yield Mistake(
                page,
                line,
                f"this citation is not complete: {text[match.start() :].split()[0]!r}",
                "Write claim:id or ev:part/slug.value.field.",
            )
    for match in IMAGE.finditer(text):
        if not match["alt"].strip():
            yield Mistake(page, line, "an image has no alt text", "Say in the brackets what it shows.")


def _claims(library: Library) -> Iterator[Mistake]:
    try:
        claims = library.claims()
    except MistakeError as error:
        yield from error.mistakes
        return
    pairs = set(library.names())
    for claim in claims.by_id.values():
        if claim.source.startswith("run:") and claim.source[4:] not in pairs:
            yield Mistake(
                FILE,
                claims.lines[claim.id],
                f"the claim {claim.id!r} rests on the run {claim.source[4:]!r}, which is no pair",
                "Name a pair, or give a URL.",
            )


def _outside(library: Library) -> Iterator[Mistake]:
    """Files in snippets/ that belong to no pair."""
    allowed = {"excused_warnings.toml", "retired.toml"}
    for path in sorted(library.project.snippets.iterdir()):
        if path.is_file() and path.name not in allowed:
            yield Mistake(
                library.project.relative(path),
                1,
                "this file belongs to no pair",
                "A pair is a folder snippets/<part>/<slug>/.",
            )
        elif path.is_dir() and not path.name.startswith((".", "_")):
            for item in sorted(path.iterdir()):
                if item.is_file():
                    yield Mistake(
                        library.project.relative(item),
                        1,
                        "this file belongs to no pair",
                        "A pair is a folder snippets/<part>/<slug>/.",
                    )


def notices(library: Library) -> list[str]:
    """What deserves attention but breaks nothing: overdue claims."""
    try:
        claims = library.claims()
    except MistakeError:
        return []
    return [
        f"{FILE}:{claims.lines[c.id]}: the claim {c.id!r} was due for review on {c.review_by}"
        for c in claims.by_id.values()
        if c.overdue
    ]
