"""The ways out of a framework (docs/data/deployment_paths.yaml) as one table, made from evidence: what each writes, how far
its outputs are from the source model's, how long one image takes, what it needs at run time, and its status today."""

from __future__ import annotations

import fnmatch
import json
import statistics
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from parity import api_map
from parity.claims import LOADER, Claim, written
from parity.facts import hover, status, table
from parity.library import Library
from parity.mistakes import Mistake, MistakeError
from parity.pair import Pair
from parity.project import Project, read_text
from parity.trees import Child, element, inline, joined

FILE = "docs/data/deployment_paths.yaml"
SPEED = "docs/data/deployment_speed.json"
FROM = ("pytorch", "tf")
NAMES = {"pytorch": "PyTorch", "tf": "Keras"}
REMEDY = (
    "A path has id, name, page, needs, status, pytorch and tf; a side is the text that says why there is no such path, or"
    " pair, outputs and, where they exist, bytes, source and path, or untimed."
)


class Strict(BaseModel):
    """What the file is made of: no other keys, no changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Route(Strict):
    """A path from one framework. ``outputs`` names the value of ``pair`` that compares source and result, ``bytes`` the
    reported size; ``source`` and ``path`` are the two expressions over the finished twin and ``image``, a float32 array of
    shape (1, 8, 8), that the benchmark times, after ``setup``; ``untimed`` says why there are none."""

    pair: str
    outputs: str
    bytes: str | None = None
    setup: str | None = None
    source: str | None = None
    path: str | None = None
    untimed: str | None = Field(default=None, min_length=10)


class Way(Strict):
    """One path; ``status`` is the id of a claim with a card, ``page`` the place under docs/ that shows it."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    name: str = Field(min_length=2)
    page: str = Field(pattern=r"^[\w/]+\.md#[\w-]+$")
    needs: str = Field(min_length=3)
    status: str
    pytorch: Route | str
    tf: Route | str

    def routes(self) -> Iterator[tuple[str, Route | str]]:
        for side in FROM:
            yield side, getattr(self, side)


@dataclass(frozen=True)
class Ways:
    """All paths in the order of the file, with the line at which each begins."""

    found: tuple[Way, ...]
    lines: dict[str, int]

    def matching(self, pattern: str) -> list[Way]:
        return [way for way in self.found if fnmatch.fnmatch(way.id, pattern or "*")]


def load(project: Project) -> Ways:
    """The paths; none where there is no file. :class:`MistakeError` with every mistake of form."""
    path = project.root / FILE
    if not path.exists():
        return Ways((), {})
    text = read_text(path, FILE)
    try:
        node, items = yaml.compose(text, Loader=LOADER), yaml.load(text, Loader=LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise MistakeError(Mistake(FILE, mark.line + 1 if mark else 1, "not valid YAML", REMEDY)) from None
    if not isinstance(items, list) or not isinstance(node, yaml.SequenceNode):
        raise MistakeError(Mistake(FILE, 1, "the file is not a list of paths", REMEDY))
    mistakes, found, lines = [], [], {}
    for item, place in zip(items, node.value, strict=True):
        line = place.start_mark.line + 1
        try:
            way = Way.model_validate(item)
        except ValidationError as error:
            # Of a side that may be a text or a table, the text's complaint says nothing.
            told = [e for e in error.errors() if e["type"] != "string_type"] or error.errors()
            first = told[0]
            where = ".".join(str(part) for part in first["loc"] if part not in ("Route", "str"))
            name = item.get("id") if isinstance(item, dict) else item
            mistakes.append(
                Mistake(FILE, line, f"the path {name!r}: {where}: {first['msg'].lower()}", REMEDY)
            )
            continue
        if way.id in lines:
            mistakes.append(
                Mistake(FILE, line, f"the path {way.id!r} is listed twice", "Merge the two, or rename one.")
            )
        lines[way.id] = line
        found.append(way)
    if mistakes:
        raise MistakeError(*mistakes)
    return Ways(tuple(found), lines)


def mistakes(library: Library) -> Iterator[Mistake]:
    """Everything wrong with the file: its form, and names of pairs, values and claims that are not as they must be."""
    try:
        ways = load(library.project)
    except MistakeError as error:
        yield from error.mistakes
        return
    try:
        claims = library.claims().by_id
    except MistakeError:
        claims = None  # told already
    for way in ways.found:
        line = ways.lines[way.id]
        if claims is not None and (way.status not in claims or not claims[way.status].card):
            yield Mistake(
                FILE,
                line,
                f"the path {way.id!r} names the claim {way.status!r}, which does not exist or has no card",
                "Name a claim with a `card:`.",
            )
        if not (library.project.docs / way.page.split("#")[0]).exists():
            yield Mistake(
                FILE,
                line,
                f"the path {way.id!r}: there is no page {way.page}",
                "Name the section that shows it.",
            )
        for side, route in way.routes():
            if isinstance(route, Route):
                for what, remedy in _wrong(library, side, route):
                    yield Mistake(FILE, line, f"the path {way.id!r}, {side}: {what}", remedy)


def _wrong(library: Library, side: str, route: Route) -> Iterator[tuple[str, str]]:
    """What is wrong with one side of a path, and the remedies."""
    timed = route.source is not None and route.path is not None
    if timed == (route.untimed is not None) or (route.source is None) != (route.path is None):
        yield "it needs either source and path, or untimed", "Say what is timed, or why nothing is."
    try:
        pair = library.pair(route.pair)
    except MistakeError:
        if route.pair not in library.names():  # the mistakes of one that exists are told already
            yield f"there is no pair {route.pair!r}", "Name the pair that runs it."
        return
    for key, name, reported in (("outputs", route.outputs, False), ("bytes", route.bytes, True)):
        if name is None:
            continue
        value = pair.values.get(name)
        if value is None or value.of(side) is None:
            yield f"{pair.name} has no value {name!r} for {side}", f"Values there: {', '.join(pair.values)}."
        elif value.reported != reported:
            kind = "a reported value" if reported else "a value that is compared"
            yield f"{key} needs {kind}, {name!r} is not", f"See [[value]] of {pair.file}."


def problem(library: Library, pattern: str) -> tuple[str, str] | None:
    """What is wrong with a directive that shows paths, and the remedy; what is wrong with the file itself is told already."""
    try:
        if not load(library.project).matching(pattern):
            return f"no path matches {pattern or '*'!r}", f"Paths are listed in {FILE}."
    except MistakeError:
        return None
    return None


# -- The table ---------------------------------------------------------------------------------------------------------

HEADS = (
    "Path",
    "From",
    "Writes",
    "Largest difference",
    "Time of one image, source = 1",
    "Needs at run time",
    "Status",
)


def speed(project: Project) -> dict[str, Any]:
    """The report of the last benchmark; empty where there is none."""
    path = project.root / SPEED
    return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}


def size(count: float) -> str:
    """Bytes as readers see them: 812 bytes, 14.5 kB, 1.54 MB."""
    if count < 1000:
        return f"{count:.0f}\u00a0bytes"
    unit, name = (1e6, "MB") if count >= 1e6 else (1e3, "kB")
    return f"{count / unit:.3g}\u00a0{name}"


def ratio(report: dict[str, Any], way: Way, side: str) -> str | None:
    """The time of a path over the time of its source: the median, and the quartiles in brackets."""
    measured = report.get("paths", {}).get(way.id, {}).get(side)
    if not measured:
        return None
    low, median, high = (f"{x:.2g}" if x < 10 else f"{x:.0f}" for x in measured["ratio"])
    return f"×\u00a0{median} ({low}–{high})"


def largest(evidence: dict[str, Any], route: Route, side: str) -> str:
    """The largest difference of a side, as measured; that of the pair where the sides were not measured apart."""
    content = evidence["values"][route.outputs]
    found = content.get(f"largest_{side}", content.get("largest"))
    return "0" if found == 0 else written(found)


def shown(library: Library, pattern: str) -> list[etree.Element]:
    """The table of all paths that match a pattern. Missing evidence of a pair is told where the pair is shown."""
    report = speed(library.project)
    claims = library.claims().by_id
    rows: list[etree.Element] = []
    for way in load(library.project).matching(pattern):
        claim = claims[way.status]
        sides = list(way.routes())
        for i, (side, route) in enumerate(sides):
            cells = _from(library, way, side, route, report)
            if i == 0:
                span = {"rowspan": str(len(sides))}
                link = element("a", {"href": f"/{way.page}"}, way.name)
                cells.insert(0, element("th", span | {"scope": "rowgroup"}, link))
                cells.append(element("td", span | {"data-head": HEADS[5]}, *inline(way.needs)))
                cells.append(element("td", span | {"data-head": HEADS[6]}, *_status(claim)))
            rows.append(
                element(
                    "tr",
                    {"class": f"side-{side}" + (" first" if i == 0 else ""), "data-path": way.id},
                    *cells,
                )
            )
    note = conditions(report)
    return [
        table("paths-table", "Ways out of each framework, from the last run", HEADS, rows),
        *([element("p", {"class": "paths-note"}, note)] if note else []),
    ]


def _status(claim: Claim) -> list[Child]:
    assert claim.card
    version = ", ".join(str(part) for part in (claim.card.version, claim.card.released) if part)
    mark = element(
        "a",
        {
            "class": "claim",
            "href": f"#claim-{claim.id}",
            "data-review": str(claim.review_by),
            "title": hover(claim),
        },
    )
    return [status(claim.card), f" {version}" if version else "", mark]


def _from(
    library: Library, way: Way, side: str, route: Route | str, report: dict[str, Any]
) -> list[etree.Element]:
    """The cells of one side: where it comes from, what it writes, the difference, the time."""
    if isinstance(route, str):
        name = NAMES[side]
        return [
            element("td", None, name),
            element("td", {"colspan": "3", "class": "no-path"}, *inline(route)),
        ]
    pair = library.pair(route.pair)
    name = pair.twins[side].label.replace(" (TensorFlow)", "")
    label = element("a", {"href": _place(library, pair, side)}, name)
    try:
        evidence = library.evidence(route.pair)
    except MistakeError:
        return [element("td", None, label), element("td", {"colspan": "3"}, "not proven at present")]
    written_bytes = size(evidence["values"][route.bytes][side]) if route.bytes else "—"
    taken: list[Child] = [ratio(report, way, side) or "not timed yet"]
    if route.untimed:
        taken = inline(route.untimed)
    cells: list[list[Child]] = [[written_bytes], [largest(evidence, route, side)], taken]
    named = zip(HEADS[2:5], cells, strict=True)
    return [
        element("td", None, label),
        *(element("td", {"data-head": head}, *joined(cell, " ")) for head, cell in named),
    ]


def _place(library: Library, pair: Pair, side: str) -> str:
    """Where a pair is shown, or else its file."""
    for page, anchor, _ in api_map.anchors(library, [pair.name]).get(pair.name, []):
        return f"/{page}#{anchor}"
    return f"/{pair.published(side)}"


def conditions(report: dict[str, Any]) -> str:
    """Under what the times were measured, in one sentence; empty where none were."""
    if not report:
        return ""
    sources = {
        side: statistics.median(
            sides[side]["source_us"][1] for sides in report["paths"].values() if side in sides
        )
        for side in FROM
        if any(side in sides for sides in report["paths"].values())
    }
    taken = " and ".join(f"{us:,.0f} µs for {NAMES[side]}" for side, us in sources.items())
    return (
        f"Time: over that of the source model called in its framework, which took {taken}, so compare ratios of one side only."
        f" Median of {report['turns']} turns, quartiles in brackets; {report['image']}; {report['machine']}, one of them used, load"
        f" {report['load_before']} before and {report['load_after']} after, {report['date']}."
    )


def data(root: Path) -> dict[str, Any]:
    """What the benchmark times: by path and side the pair and its two expressions."""
    return {
        way.id: {
            side: {"pair": route.pair, "setup": route.setup, "source": route.source, "path": route.path}
            for side, route in way.routes()
            if isinstance(route, Route) and route.source
        }
        for way in load(Project(root)).found
    }
