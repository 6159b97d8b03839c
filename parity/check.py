"""`parity check`: every mistake that can be found without running a framework, with its true file and line."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from parity import api_map, charts, decision, evidence, facts, paths, rows, statements
from parity.claims import CITATION, FIGURE, FOLDER, LOADER, NUMBER, measured, written
from parity.directives import SEVERAL, SHOWING, Directive, options_of, prose, unclosed, walk
from parity.formulas import FORMULA, mathml
from parity.library import Library
from parity.mistakes import Mistake, MistakeError
from parity.pair import SLUG, Pair
from parity.project import parse_toml, read_text
from parity.rows import aliases, canonical, dotted
from parity.series import match as matching
from parity.twin import SIDES, nodes

WIDTH = 60
"""Columns that fit in a pane at 1280 px without scrolling."""
STRAY = re.compile(r"(?<![\w`/])(claim|ev|fig):(?=\S)")
IMAGE = re.compile(r"!\[\s*\][(\[]|<img\b(?![^>]*\balt\s*=)")
"""An image without alternative text."""
TWIN_FILES = re.compile(rf"(?:{'|'.join(SIDES)})\.(?:py|out)|pair\.toml|evidence\.json|.*\.py|[._].*")
"""Files that a pair's folder may hold; of Python files that are no twins :func:`parity.pair.load` tells."""


def check(library: Library) -> list[Mistake]:
    """All mistakes, in order of file and line."""
    library.hold()
    try:
        return sorted(set(_all(library)))
    finally:
        library.release()


def _all(library: Library) -> list[Mistake]:
    return [
        *_pairs(library),
        *api_map.mistakes(library),
        *_pages(library),
        *_claims(library),
        *paths.mistakes(library),
        *_outside(library),
    ]


def _pairs(library: Library) -> Iterator[Mistake]:
    shown = library.shown()
    try:
        retired = _retired(library)
    except MistakeError as error:
        yield from error.mistakes
        retired = {}
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
            library.evidence(name)
        except MistakeError as error:
            yield from error.mistakes
        if name not in shown:
            yield pair.mistake(
                "no page shows this pair",
                f"Add `::: pair {name}` to a page under docs/, or delete the folder.",
            )
        wide: dict[tuple[str, int], Mistake] = {}
        for page, directive in shown.get(name, []):
            if directive.kind == "pair" and not directive.problem:
                for mistake in _width(pair, directive, page):
                    wide.setdefault((mistake.file, mistake.line), mistake)
        yield from wide.values()


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
    if not path.exists():
        return {}
    found = parse_toml(read_text(path, "snippets/retired.toml"), "snippets/retired.toml")
    return {canonical(name): str(instead) for name, instead in found.items()}


def _retired_uses(pair: Pair, retired: dict[str, str]) -> Iterator[Mistake]:
    if pair.claim.deprecated or pair.claim.relation == "raises":
        return
    for twin in pair.twins.values():
        known = aliases(twin.tree)
        for node in nodes(twin.tree):
            if not isinstance(node, ast.Attribute | ast.Name):
                continue
            name = canonical(dotted(node, known) or "")
            if name in retired:
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
        if _exists(library, pair.claim.aligned_by):  # its own mistakes are told already
            return
        yield pair.mistake(
            f"aligned_by names {pair.claim.aligned_by!r}, which does not exist",
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
        try:
            same = goal is not None and evidence.shape(aligned.tree) == evidence.shape(goal.tree)
        except MistakeError:
            same = False
        if not same:
            yield pair.mistake(
                f"after [[align]], {side}.py is not the {side}.py of {other.name}",
                "Declare every changed line as an [[align]], and change nothing else.",
                "align",
            )


def _exists(library: Library, name: str) -> bool:
    """Whether there is a pair of that name, valid or not."""
    return SLUG.match(name) is not None and (library.project.snippets / name).is_dir()


def _pages(library: Library) -> Iterator[Mistake]:
    for page in library.pages():
        name = library.project.relative(page)
        try:
            text = read_text(page, name)
        except MistakeError as error:
            yield from error.mistakes
            continue
        lines = text.split("\n")
        yield from _front(name, lines)
        if start := unclosed(lines):
            yield Mistake(name, start, "this code fence is never closed", "Add the closing fence below it.")
        for item in walk(lines):
            if isinstance(item, Directive):
                for mistake in directive_mistakes(library, name, item):
                    if mistake.what.endswith(INVALID):  # the pair's own mistakes are told already
                        continue
                    yield mistake
                for line, body in enumerate(item.body, item.line + 1):
                    yield from _tokens(library, name, line, body)
            elif item[0] > 0:
                yield from _tokens(library, name, *item)


def _front(page: str, lines: list[str]) -> Iterator[Mistake]:
    """Front matter that MkDocs would show as text, or that lacks the title which other pages cite."""
    remedy = "Begin with ---, then title: and description: (in quotes if they hold a colon), then ---."
    ends = [number for number, line in enumerate(lines) if line.strip() == "---"]
    if len(ends) < 2 or ends[0]:
        yield Mistake(page, 1, "the page has no front matter", remedy)
        return
    try:
        found = yaml.load("\n".join(lines[1 : ends[1]]), Loader=LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = f"the front matter is not valid YAML: {getattr(error, 'problem', error)}"
        yield Mistake(page, mark.line + 2 if mark else 1, what, remedy)
        return
    if not (isinstance(found, dict) and found.get("title")):
        yield Mistake(page, 1, "the front matter has no title", remedy)


INVALID = "which has mistakes"


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
    if item.kind == "diagram" and not (
        re.fullmatch(r"[\w-]+", item.target)
        and (library.project.docs / "assets" / "diagrams" / f"{item.target}.svg").exists()
    ):
        yield Mistake(
            page,
            item.line,
            f"there is no diagram {item.target!r}",
            f"Add docs/assets/diagrams/{item.target}.svg.",
        )
    if item.kind == "chart":
        yield from _chart(library, page, item)
    if item.kind == "matching":
        yield from _matching(library, page, item)
    if item.kind == "rows" and not any(pair.claim.row for pair in library.pairs(item.target or "*")):
        yield Mistake(
            page,
            item.line,
            f"no pair that matches {item.target or '*'!r} declares a row",
            "Name a pair with a [[row]] in its pair.toml, or a pattern such as syntax/tensors_*.",
        )
    if item.kind == "paths" and (wrong := paths.problem(library, item.target)):
        yield Mistake(page, item.line, *wrong)
    if item.kind == "mistakes" and not any(
        pair.claim.relation == "raises" for pair in library.pairs(item.target or "*")
    ):
        yield Mistake(
            page,
            item.line,
            f'no pair that matches {item.target or "*"!r} has relation "raises"',
            "Name a pattern such as debugging/shape_*.",
        )
    if item.kind == "decide":
        try:
            decision.load(library.project)
        except MistakeError as error:
            yield from error.mistakes
    if item.kind in SEVERAL and (wrong := facts.problem(library, item)):
        yield Mistake(page, item.line, *wrong)
    if item.kind not in SHOWING or not item.target:
        return
    try:
        pair = library.pair(item.target)
    except MistakeError as error:
        first, what = error.mistakes[0], f"the page names the pair {item.target!r}, "
        if _exists(library, item.target):
            yield Mistake(page, item.line, what + INVALID, f"First mend {first.file}: {first.what}.")
        else:
            yield Mistake(page, item.line, f"{what}which does not exist", first.remedy)
        return
    known = next(iter(pair.twins.values())).sections  # the same in all of its twins
    for section in item.sections:
        if section not in known:
            yield Mistake(
                page,
                item.line,
                f"{pair.name} has no section {section!r}",
                f"Sections there: {', '.join(known) or 'none'}.",
            )
    if item.kind == "raises" and pair.claim.relation != "raises":
        yield Mistake(
            page, item.line, f'{pair.name} is not a pair with relation "raises"', "Show it with ::: pair."
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


def _chart(library: Library, page: str, item: Directive) -> Iterator[Mistake]:
    """A chart that does not exist, or that its data no longer gives."""
    if item.target not in charts.CHARTS:
        known = ", ".join(charts.CHARTS)
        yield Mistake(
            page,
            item.line,
            f"there is no chart {item.target!r}",
            f"Charts: {known}. A new one is an entry of CHARTS in parity/charts.py.",
        )
        return
    path = library.project.docs / charts.FOLDER / f"{item.target}.svg"
    try:
        drawn = charts.drawn(library.project, item.target)
    except MistakeError as error:
        yield from error.mistakes
        return
    if not path.exists() or path.read_text("utf-8") != drawn:
        yield Mistake(
            page,
            item.line,
            f"the chart {item.target!r} is not what docs/data/ gives",
            "Run `parity charts` and commit docs/assets/charts/.",
        )


def _matching(library: Library, page: str, item: Directive) -> Iterator[Mistake]:
    if item.target not in matching.TABLES:
        known = ", ".join(matching.TABLES)
        yield Mistake(page, item.line, f"no table {item.target!r}", f"Tables: {known}, from {matching.FILE}.")
        return
    try:
        matching.load(library.project)
    except MistakeError as error:
        yield from error.mistakes


def _tokens(library: Library, page: str, line: int, text: str) -> Iterator[Mistake]:
    """Citations of claims and measured numbers, and images, in a line of prose."""
    text = prose(text)
    for match in (*CITATION.finditer(text), *FIGURE.finditer(text)):
        try:
            known = library.claims().by_id
        except MistakeError:
            break
        if match[1] in known and match[0].startswith("fig:") and not known[match[1]].figure:
            yield Mistake(
                page,
                line,
                f"the claim {match[1]!r} has no figure",
                "Add `figure:` to it, or cite it as claim:id.",
            )
        if match[1] not in known:
            yield Mistake(
                page,
                line,
                f"there is no claim {match[1]!r}",
                f"Add it to a file of {FOLDER}/, with source and date, or correct the id.",
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
            if not _exists(library, name):  # the mistakes of one that exists are told already
                yield Mistake(page, line, f"{match[0]}: {error.mistakes[0].what}", error.mistakes[0].remedy)
        if left := re.match(r":[.,+\d%]\S*", text[match.end() :]):
            yield Mistake(
                page, line, f"{match[0]}: {left[0]!r} is no format", "Write one such as :.3f, :.1% or :,d."
            )
    matched = {m.start() for kind in (CITATION, FIGURE, NUMBER) for m in kind.finditer(text)}
    for match in STRAY.finditer(text):
        if match.start() not in matched:
            yield Mistake(
                page,
                line,
                f"this citation is not complete: {text[match.start() :].split()[0]!r}",
                "Write claim:id, fig:id or ev:part/slug.value.field.",
            )
    if IMAGE.search(text):
        yield Mistake(
            page, line, "an image has no alt text", "Say what it shows: ![what it shows](file), or alt=."
        )
    if ":::" in text:
        yield Mistake(
            page,
            line,
            f"a directive inside other text: {text.strip()[:60]!r}",
            "A directive stands on a line of its own; in a list, on an indented line below.",
        )
    for match in re.finditer(FORMULA, text):
        try:
            mathml(match["block"] or match["inline"])
        except Exception as error:  # the converter has a class for each mistake, without a common base
            yield Mistake(
                page,
                line,
                f"the formula {match[0]} cannot be read: {type(error).__name__}",
                "Mend its LaTeX.",
            )


def _claims(library: Library) -> Iterator[Mistake]:
    try:
        library.glossary()
    except MistakeError as error:
        yield from error.mistakes
    try:
        claims = library.claims()
    except MistakeError as error:
        yield from error.mistakes
        return
    pairs = set(library.names())
    for claim in claims.by_id.values():
        if claim.source.startswith("run:") and claim.source[4:] not in pairs:
            yield Mistake(
                *claims.places[claim.id],
                f"the claim {claim.id!r} rests on the run {claim.source[4:]!r}, which is no pair",
                "Name a pair, or give a URL.",
            )
        for name in claim.runs:
            if name not in pairs:
                yield Mistake(
                    *claims.places[claim.id],
                    f"claim {claim.id!r}: runs names {name!r}, which is no pair",
                    "Name a pair whose run checks the claim again, or leave it out.",
                )
    try:
        yield from statements.mistakes(library.reading(), claims)
    except MistakeError as error:
        yield from error.mistakes


def _outside(library: Library) -> Iterator[Mistake]:
    """Files in snippets/ that belong to no pair, and the two lists there."""
    from parity.prove import excuses  # here, because building the site needs no part of running pairs

    try:
        excuses(library.project)
    except MistakeError as error:
        yield from error.mistakes
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
                elif not item.name.startswith((".", "_")):
                    yield from _strays(library, item)


def _strays(library: Library, folder: Path) -> Iterator[Mistake]:
    """Files in a pair's folder that are no part of it."""
    try:
        twins = set(library.pair(library.project.relative(folder).removeprefix("snippets/")).twins)
    except MistakeError:
        twins = set(SIDES)  # told already
    for item in sorted(folder.iterdir()):
        lonely = item.suffix == ".out" and item.stem not in twins
        if lonely or not TWIN_FILES.fullmatch(item.name):
            yield Mistake(
                library.project.relative(item),
                1,
                "this file is no part of the pair",
                "A pair is its twins, pair.toml and what `parity record` writes; remove the file.",
            )


def notices(library: Library) -> list[str]:
    """What deserves attention but breaks nothing: overdue claims."""
    try:
        claims = library.claims()
    except MistakeError:
        return []
    return [
        f"{claims.places[c.id][0]}:{claims.places[c.id][1]}: the claim {c.id!r} was due for review on {c.review_by}"
        for c in claims.by_id.values()
        if c.overdue
    ]
