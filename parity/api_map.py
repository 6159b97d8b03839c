"""The API map: every row of every pair with its permanent id, its place on the site and the measured size of its trap."""

from __future__ import annotations

import ast
import csv
import fnmatch
import io
import json
import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from parity.claims import written
from parity.directives import Directive, walk
from parity.evidence import Evidence
from parity.library import Library
from parity.mistakes import Mistake, MistakeError
from parity.pair import Edit, Pair, Row
from parity.project import read_text
from parity.reference import url
from parity.rows import aliases, canonical, matches, uses
from parity.twin import Twin, nodes, statements

FOLDER, TRAPS = "map", "trap"
"""Where the pages of the map and the page of each row lie, relative to docs/."""
PREFIXES = ("torch.", "keras.layers.", "keras.", "tf.")
"""What ids leave out of names."""
SHOWN = {"pair": "pair", "raises": "said"}
"""Directives that show a pair, with the beginning of their anchors."""
LINES = 8
"""Lines of code that a trap page shows of one side."""
OFF = re.compile(r"off by ([\d.e+-]+)")
SHAPES = re.compile(r"shapes differ: \w+ (\([\d, ]*\)), \w+ (\([\d, ]*\))")
TEXTS = re.compile(r"\w+ gives '([^']{1,20})', \w+ gives '([^']{1,20})'")
CRASH = re.compile(r"^(pytorch|tf|jax_nnx) (\w+): (.+)", re.S)
SIDE = {"pytorch": "PyTorch", "tf": "TensorFlow/Keras", "jax_nnx": "JAX"}


@dataclass(frozen=True)
class Fix:
    """One edit of one twin, as whole lines. ``wrong`` or ``right`` is empty where the edit adds or removes lines."""

    side: str
    wrong: str
    right: str


@dataclass(frozen=True)
class Entry:
    """One row of the map.

    ``size`` says in a few words what the trap costs, ``off_by`` is its number where it has one; ``agree`` is the
    largest difference between the twins as they stand (None where it is no number). Without evidence nothing of it
    is known. ``page`` (relative to docs/) and ``anchor`` are where a reader sees the proof; empty if nowhere.
    """

    id: str
    row: Row
    pair: Pair
    area: str
    page: str
    anchor: str
    evidence: Evidence | None
    size: str = ""
    off_by: float | None = None
    agree: float | None = None
    fixes: tuple[Fix, ...] = ()

    @property
    def address(self) -> str:
        """The page of its own, as links in Markdown name it."""
        return f"{TRAPS}/{self.id}.html"

    @property
    def proof(self) -> str:
        """The page and the place on it that show the pair, as links in Markdown name them."""
        return f"{self.page}#{self.anchor}" if self.page else ""

    @property
    def measured(self) -> str:
        """The one number: what the trap costs, else how well the two agree."""
        if self.size or self.agree is None:
            return self.size
        way = "equal in the mean" if self.pair.claim.relation == "statistical" else "equal as shown"
        return f"{way}, to {written(self.agree)}" if self.agree else way

    def code(self, side: str) -> str:
        """The statements of a twin that use the row's name, inside its section."""
        twin = self.pair.twins.get(side)
        if twin is None or self.row.section not in twin.sections:
            return ""
        name, shown = getattr(self.row, side), ""
        for first, last in users(twin, self.row.section, name):
            if last - first >= LINES:
                first, last = _part(twin, name, first, last)
            text = textwrap.dedent("\n".join(twin.lines[first - 1 : last])).strip("\n")
            if shown and (shown + text).count("\n") >= LINES:
                break
            shown += f"{text}\n"
        return shown.rstrip("\n")


# --- Ids ---------------------------------------------------------------------------------------------------------------


def slug(name: str) -> str:
    """A public name as part of an address: ``torch.nn.Conv2d(padding)`` is ``nn-conv2d-padding``."""
    name = re.sub(r"^(torch\.Tensor\.\w+)_$", r"\1_in_place", canonical(name))
    for prefix in PREFIXES:
        if name.startswith(prefix):
            name = name.removeprefix(prefix)
            break
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "none"


def ident(row: Row) -> str:
    """The permanent id of a row: its own, or made of its two names."""
    return row.id or f"{slug(row.pytorch)}--{slug(row.tf)}"


def mistakes(library: Library) -> Iterator[Mistake]:
    """Addresses that two rows share, told at the later of the two; rows that no page of the map lists."""
    owners: dict[str, Pair] = {}
    listed = areas(library)
    for pair in library.pairs():
        for i, row in enumerate(pair.claim.row):
            name = ident(row)
            if name in owners and not (owners[name] is pair and _again(pair, i)):
                other = "this pair" if owners[name] is pair else owners[name].file
                yield pair.mistake(
                    f"the row {row.pytorch} / {row.tf} has the id {name!r}, as a row of {other}",
                    'Give the newer of the two its own id = "…"; an id that was published never changes.',
                    "row",
                    i,
                    "id" if row.id else "pytorch",
                )
            owners.setdefault(name, pair)
        if listed and pair.claim.row and pair.name not in listed:
            yield pair.mistake(
                "no page of the API map lists the rows of this pair",
                f"Add `::: rows {pair.name}`, or a pattern that covers it, to a page in docs/{FOLDER}/.",
                "row",
            )


def _again(pair: Pair, i: int) -> bool:
    """Whether a row repeats an earlier one of its pair: that mistake is told by :func:`parity.rows.mistakes`."""
    row = pair.claim.row[i]
    return any((other.pytorch, other.tf) == (row.pytorch, row.tf) for other in pair.claim.row[:i])


# --- What a trap costs ----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _statements(twin: Twin) -> list[tuple[int, int, frozenset[str]]]:
    """First line, last line and used names of every statement; of compound ones the head alone."""
    known, found = aliases(twin.tree), []
    for node in statements(twin.tree):
        if not isinstance(node, ast.stmt) or isinstance(node, ast.Import | ast.ImportFrom):
            continue
        body = getattr(node, "body", None)
        if body:
            head = [
                child
                for key, content in ast.iter_fields(node)
                if key not in ("body", "orelse", "finalbody", "handlers")
                for child in (content if isinstance(content, list) else [content])
                if isinstance(child, ast.AST)
            ]
            names = {name for child in head for name in uses(child, known)}
            if isinstance(node, ast.FunctionDef):
                names.add(f".{node.name}")
            last = body[0].lineno - 1
            while last > node.lineno and not twin.lines[last - 1].strip().endswith(":"):
                last -= 1
        else:
            names, last = set(uses(node, known)), node.end_lineno or node.lineno
        found.append((node.lineno, max(last, node.lineno), frozenset(names)))
    return sorted(found, key=lambda item: item[:2])


@lru_cache(maxsize=8192)
def users(twin: Twin, section: str, name: str) -> list[tuple[int, int]]:
    """First and last lines of the statements in a section that use a name."""
    part = twin.sections[section]
    return [
        (first, last)
        for first, last, names in _statements(twin)
        if first <= part.end and last >= part.start and matches(name, names)
    ]


@lru_cache
def _part(twin: Twin, name: str, first: int, last: int) -> tuple[int, int]:
    """First and last line of the smallest expression of a long statement that uses a name."""
    known = aliases(twin.tree)
    spans = [
        (node.lineno, node.end_lineno or node.lineno)
        for node in nodes(twin.tree)
        if isinstance(node, ast.Call | ast.Attribute)
        and first <= node.lineno <= last
        and matches(name, set(uses(node, known)))
    ]
    return min(spans, key=lambda span: (span[1] - span[0], span), default=(first, first + LINES - 1))


def _lines(twin: Twin, edit: Edit) -> tuple[int, int]:
    """First and last line of what an edit replaces."""
    first = twin.text[: twin.text.index(edit.replace)].count("\n") + 1
    return first, first + edit.replace.rstrip("\n").count("\n")


def _as_lines(pair: Pair, edit: Edit, *, undo: bool) -> Fix:
    """An edit as whole lines; ``undo``: what it replaces is right, as in a [[break]]."""
    twin = pair.twins[edit.twin]
    at = twin.text.index(edit.replace)
    start = twin.text.rfind("\n", 0, at) + 1
    end = twin.text.find("\n", at + len(edit.replace.rstrip("\n")))
    old = twin.text[start : end if end >= 0 else None]
    new = old.replace(edit.replace, edit.with_, 1) if edit.replace in old else edit.with_
    wrong, right = (new, old) if undo else (old, new)
    return Fix(edit.twin, *(textwrap.dedent(text).strip("\n") for text in (wrong, right)))


def _break(pair: Pair, row: Row, found: Evidence) -> tuple[Edit, dict[str, Any]] | None:
    """The [[break]] that is this row's trap, with what it did: one in its section that the row's value catches, best at a
    statement that uses a name of the row; or one at such a statement after which the twin fails."""
    best: tuple[int, Edit, dict[str, Any]] | None = None
    results = [edit for edit in found["edits"] if edit["kind"] == "break"]
    for edit, result in zip(pair.claim.break_, results, strict=False):
        twin = pair.twins.get(edit.twin)
        if twin is None or row.section not in twin.sections:
            continue
        first, last = _lines(twin, edit)
        part = twin.sections[row.section]
        inside = first <= part.end and last >= part.start
        name = row.pytorch if edit.twin == "pytorch" else row.tf
        touches = any(a <= last and b >= first for a, b in users(twin, row.section, name))
        caught = row.value in result.get("values", [result["caught"].split(":")[0]])
        crashed = CRASH.match(result["caught"]) is not None
        score = 3 if touches and caught else 2 if inside and caught else 1 if touches and crashed else 0
        if score and (best is None or score > best[0]):
            best = (score, edit, result)
    return best[1:] if best else None


def _told(caught: str) -> tuple[str, float | None]:
    """What a run after a [[break]] showed, in a few words, and its number if it has one."""
    if match := OFF.search(caught):
        number = float(match[1].rstrip(".,"))
        return f"off by {written(number)}", number
    if match := CRASH.match(caught):
        return f"{SIDE[match[1]]} raises {match[2]}", None
    if match := SHAPES.search(caught):
        return f"shape {match[1]} against {match[2]}", None
    if match := TEXTS.search(caught):
        return f"{match[1]} against {match[2]}", None
    return "another result", None


def _measured(
    pair: Pair, row: Row, found: Evidence
) -> tuple[str, float | None, float | None, tuple[Fix, ...]]:
    """Size in words, its number, agreement, fixes."""
    value = found["values"].get(row.value, {})
    largest = value.get("largest")
    agree = float(largest) if isinstance(largest, int | float) else None
    relation = pair.claim.relation
    if relation == "raises":
        does = {
            side: f"raises {content['exception']}" if content.get("exception")
            else f"warns: {content['warning']}" if content.get("warning")
            else "accepts it" if content.get("accepts")
            else "says nothing"
            for side in pair.claim.raises
            if (content := found["values"].get(side)) is not None
        }  # fmt: skip
        if len(does) == 2 and set(does.values()) == {"says nothing"}:
            size = "both say nothing"
        else:
            size = "; ".join(f"{SIDE[side]} {what}" for side, what in does.items())
        return size, None, None, tuple(_as_lines(pair, e, undo=False) for e in pair.claim.fix)
    if relation == "differs":
        fixes = tuple(_as_lines(pair, edit, undo=False) for edit in pair.claim.align)
        expected = pair.values[row.value].expect if row.value in pair.values else None
        if expected:
            return " against ".join(str(value.get(side, "")) for side in expected.sides), None, None, fixes
        return (f"differ by {written(agree)}" if agree is not None else ""), agree, None, fixes
    edit = _break(pair, row, found)
    if edit is None:
        return "", None, agree, ()
    broken = value.get("broken")
    if relation == "statistical" and isinstance(broken, int | float):
        exact: Any = broken
    else:
        exact = (
            edit[1].get("differences", {}).get(row.value) if row.value in edit[1].get("values", []) else None
        )
    size, number = _told(edit[1]["caught"])
    if isinstance(exact, int | float) and (number is not None or relation == "statistical"):
        size, number = f"off by {written(exact)}", float(exact)
    return size, number, agree, (_as_lines(pair, edit[0], undo=True),)


# --- The map ----------------------------------------------------------------------------------------------------------


def anchors(library: Library, names: Iterable[str]) -> dict[str, list[tuple[str, str, list[str]]]]:
    """Where pairs are shown: (page, anchor, sections). A page numbers what it shows again, and so does this."""
    found: dict[str, list[tuple[str, str, list[str]]]] = {}
    shown = library.shown()
    for name in names:
        places = shown.get(name, [])
        times: dict[tuple[str, str], int] = {}
        for page, directive in places:
            kind = SHOWN.get(directive.kind)
            if kind and not directive.problem:
                times[page, kind] = times.get((page, kind), 0) + 1
                number = f"-{times[page, kind]}" if times[page, kind] > 1 else ""
                anchor = f"{kind}-{re.sub(r'[/_]', '-', name)}{number}"
                found.setdefault(name, []).append((page, anchor, directive.sections))
    return found


def areas(library: Library) -> dict[str, str]:
    """For every pair that a page of the map lists, the heading it stands under."""
    pages = sorted((library.project.docs / FOLDER).glob("*.md"))
    texts = tuple(read_text(page, library.project.relative(page)) for page in pages)
    return _areas(texts, tuple(library.names()))


@lru_cache(maxsize=4)
def _areas(texts: tuple[str, ...], names: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for text in texts:
        heading = ""
        for item in walk(text.split("\n")):
            if isinstance(item, Directive):
                if item.kind == "rows":
                    for pair in fnmatch.filter(names, item.target or "*"):
                        found.setdefault(pair, heading)
            elif match := re.match(r"## (.+?)\s*(?:\{.*\})?$", item[1]):
                heading = match[1]
    return found


def entries(library: Library, pairs: list[Pair] | None = None) -> list[Entry]:
    """The map, or the rows of some pairs, in order of PyTorch's names."""
    chosen = [pair for pair in (library.pairs() if pairs is None else pairs) if pair.claim.row]
    shown, listed, found = anchors(library, [pair.name for pair in chosen]), areas(library), []
    for pair in chosen:
        try:
            evidence: Evidence | None = library.evidence(pair.name)
        except MistakeError:
            evidence = None
        places = shown.get(pair.name, [])
        area = listed.get(pair.name) or pair.name.split("/")[0].replace("_", " ").capitalize()
        for row in pair.claim.row:
            best = next((place for place in places if row.section in place[2]), None) or next(
                iter(places), None
            )
            page, anchor = best[:2] if best else ("", "")
            measured = _measured(pair, row, evidence) if evidence else ("", None, None, ())
            found.append(Entry(ident(row), row, pair, area, page, anchor, evidence, *measured))
    return sorted(found, key=_order)


def _order(entry: Entry) -> tuple[bool, str, str, str]:
    """By PyTorch's names, then those of libraries around it."""
    name = entry.row.pytorch
    return not name.startswith("torch."), name.lower(), entry.row.tf.lower(), entry.id


# --- The map as data -----------------------------------------------------------------------------------------------------


def data(entries: list[Entry], address: dict[str, str], site: str) -> dict[str, Any]:
    """The map for download and for the page that filters it. ``address`` maps files of docs/ to their addresses
    relative to the site, which lies at ``site``."""
    versions: dict[str, str] = {}
    dates = [entry.evidence["date"] for entry in entries if entry.evidence]
    for entry in entries:
        if entry.evidence:
            known = entry.evidence["versions"]
            versions |= {name: known[name] for name in ("torch", "tensorflow", "keras") if name in known}
    return {
        "title": "Parity: the API map",
        "source": site,
        "licence": "CC BY 4.0",
        "versions": versions,
        "date": max(dates, default=""),
        "rows": [_record(entry, address) for entry in entries],
    }


def _record(entry: Entry, address: dict[str, str]) -> dict[str, Any]:
    row = entry.row
    proof = f"{address[entry.page]}#{entry.anchor}" if entry.page in address else ""
    return {
        "id": entry.id,
        "pytorch": row.pytorch,
        "tf": row.tf,
        "category": row.category,
        "area": entry.area,
        "trap": row.trap,
        "measured": entry.measured,
        "off_by": entry.off_by,
        "agree": entry.agree,
        "parameters": row.parameters,
        "address": address.get(entry.address, ""),
        "proof": proof,
        "pair": entry.pair.name,
        "reference": {side: url(getattr(row, side)) or "" for side in ("pytorch", "tf")},
        "date": entry.evidence["date"] if entry.evidence else "",
    }


def as_json(content: dict[str, Any]) -> str:
    """One row a line, so that versions of the file can be compared."""
    head = {key: value for key, value in content.items() if key != "rows"}
    rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in content["rows"])
    return f'{json.dumps(head, ensure_ascii=False)[:-1]},\n"rows": [\n{rows}\n]}}\n'


def as_csv(content: dict[str, Any]) -> str:
    """The map as a table: whole addresses, versions and date in every line."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    plain = ["id", "pytorch", "tf", "category", "area", "trap", "measured", "off_by", "agree"]
    table.writerow([*plain, "parameters", "address", "proof", "pair", "date", *content["versions"]])
    for row in content["rows"]:
        given = "; ".join(
            f"{old or '-'} -> {new or '-'}" + (f" ({note})" if note else "")
            for old, new, note in row["parameters"]
        )
        links = [content["source"] + row[key] if row[key] else "" for key in ("address", "proof")]
        table.writerow(
            [
                *(row[key] for key in plain),
                given,
                *links,
                row["pair"],
                row["date"],
                *content["versions"].values(),
            ]
        )
    return out.getvalue()
