"""Claims: statements about the world with source and date (docs/data/claims/), and measured numbers of our own."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, StrictInt, ValidationError

from parity.evidence import Evidence
from parity.mistakes import Mistake, MistakeError
from parity.project import Project, read_text

FOLDER = "docs/data/claims"
Topic = Literal[
    "deployment", "ecosystem", "hardware", "performance", "history", "syntax", "debugging", "adoption", "learning",
    "jobs", "organisations",
]  # fmt: skip
Verdict = Literal["holds", "outdated", "partly", "wrong", "unknown"]
GLOSSARY = "docs/data/glossary.yaml"
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
CITATION = re.compile(r"(?<![\w:/`])claim:([a-z0-9][a-z0-9-]*)")
FIGURE = re.compile(r"(?<![\w:/`])fig:([a-z0-9][a-z0-9-]*)")
NUMBER = re.compile(
    r"(?<![\w:/`])ev:([a-z0-9_]+/[a-z0-9_]+)\.([a-z0-9_]+)\.([a-z_]+)(?::(\+?,?\.?\d*[defg%]))?"
)


Day = datetime.date | Annotated[str, Field(pattern=r"\b\d{4}\b")]
"""A calendar date, or a text with a year in it."""
Text = Annotated[str, Field(min_length=1)]


UNTRUE = ("outdated", "partly", "wrong")
REMEDY = (
    "Every claim has id, sentence, verdict, source, source_title, source_date, checked, review_by and grade;"
    " it may have now, topic, said_by, missed, runs, figure and card."
)
REMEDIES = {
    "said_by": "Write [article/C001, …]: an article of docs/data/articles.yaml and an id of docs/data/statements.csv.",
    "missed": "Write [D01, …], ids of docs/data/statements.csv.",
    "runs": "Write [part/slug, …], the names of pairs.",
    "figure": "A figure has value, unit, population and period; where they exist also n and denominator.",
    "card": "A card has name, side and status; where they exist also version, released, until (a date), use and twin.",
}


class Strict(BaseModel):
    """What a claim is made of: no other keys, no changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Figure(Strict):
    """A count or a share: of whom, when, and of how many."""

    value: StrictInt | Annotated[float, Field(strict=True, allow_inf_nan=False)]
    unit: Text
    population: Text
    period: Text
    n: Annotated[int, Field(strict=True, gt=0)] | None = None
    denominator: Text | None = None


class Card(Strict):
    """The status of a system on ``checked``; ``until`` is its last day of support, ``twin`` its counterpart on the other side."""

    name: Text
    side: Literal["pytorch", "tf", "both", "none"]
    status: Literal["active", "maintained", "maintenance", "deprecated", "ended", "renamed", "unknown"]
    version: Text | None = None
    released: Day | None = None
    until: datetime.date | None = None
    use: Text | None = None
    twin: Text | None = None


class Claim(Strict):
    """One statement about the world. Dates are calendar dates; ``source`` is a URL or ``run:part/slug``.

    ``now`` is what is true instead, ``said_by`` the statements of articles that say it (``article/C001``), ``missed`` the
    developments that no article mentions (``D01``), ``runs`` the pairs whose run checks it again.
    """

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    sentence: str = Field(min_length=10)
    verdict: Verdict
    source: str = Field(pattern=r"^(https://|run:[a-z0-9_]+/[a-z0-9_]+$)")
    source_title: str = Field(min_length=3)
    source_date: Day
    checked: datetime.date
    review_by: datetime.date
    grade: Literal["A", "B", "C", "D"]
    now: Annotated[str, Field(min_length=10)] | None = None
    topic: Topic | None = None
    said_by: tuple[Annotated[str, Field(pattern=r"^[a-z0-9-]+/[CA]\d{3}$")], ...] = ()
    missed: tuple[Annotated[str, Field(pattern=r"^D\d\d$")], ...] = ()
    runs: tuple[Annotated[str, Field(pattern=r"^[a-z0-9_]+/[a-z0-9_]+$")], ...] = ()
    figure: Figure | None = None
    card: Card | None = None

    @property
    def overdue(self) -> bool:
        return datetime.date.today() > self.review_by


@dataclass(frozen=True)
class Claims:
    """All claims by id, in the order of the files, with the file and the line at which each begins."""

    by_id: dict[str, Claim]
    places: dict[str, tuple[str, int]]


def load(project: Project) -> Claims:
    """Load and validate the claims; :class:`MistakeError` with every mistake found."""
    by_id: dict[str, Claim] = {}
    places: dict[str, tuple[str, int]] = {}
    mistakes: list[Mistake] = []
    for path in sorted((project.root / FOLDER).glob("*.yaml")):
        for claim, place in _read(path, project.relative(path), mistakes):
            if claim.id in by_id:
                what = f"the claim {claim.id!r} exists twice, also in {places[claim.id][0]}:{places[claim.id][1]}"
                mistakes.append(Mistake(*place, what, "Merge the two or rename one."))
            by_id[claim.id], places[claim.id] = claim, place
    if mistakes:
        raise MistakeError(*mistakes)
    return Claims(by_id, places)


def _read(path: Path, file: str, mistakes: list[Mistake]) -> Iterator[tuple[Claim, tuple[str, int]]]:
    """The claims of one file, each with its place; mistakes are added to the list."""
    text = read_text(path, file)
    loader = LOADER(text)
    try:
        node = loader.get_single_node()
        items: Any = loader.construct_document(node) if node else None
    except (yaml.YAMLError, ValueError) as error:
        raise MistakeError(_unreadable(file, text, error)) from None
    finally:
        loader.dispose()
    if not isinstance(items, list) or not isinstance(node, yaml.SequenceNode):
        raise MistakeError(
            Mistake(file, 1, "the file is not a list of claims", "Begin each claim with `- id: …`.")
        )
    for item, place in zip(items, node.value, strict=True):
        line = place.start_mark.line + 1
        try:
            claim = Claim.model_validate(item)
        except ValidationError as error:
            said: set[str] = set()
            for detail in error.errors():
                key, what, remedy = _told(detail)
                if key not in said:
                    name = item.get("id") if isinstance(item, dict) else item
                    at = _line(place, [*detail["loc"]])
                    mistakes.append(Mistake(file, at, f"claim {name!r}: {what}", remedy))
                said.add(key)
            continue
        if claim.verdict in UNTRUE and claim.said_by and not claim.now:
            mistakes.append(
                Mistake(
                    file,
                    _line(place, ["verdict"]),
                    f"claim {claim.id!r}: articles say it, it is {claim.verdict}, and the key 'now' is missing",
                    "Say in `now:` what is true instead.",
                )
            )
        yield claim, (file, line)


def _line(node: yaml.Node, keys: list[Any]) -> int:
    """The line of a key inside a claim, or of the nearest key around it."""
    line: int = node.start_mark.line + 1
    for key in keys:
        if isinstance(node, yaml.MappingNode):
            found = [(name, content) for name, content in node.value if name.value == key]
            if not found:
                break
            name, node = found[0]
            line = name.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode) and isinstance(key, int):
            node = node.value[key]
            line = node.start_mark.line + 1
    return line


def _told(detail: Any) -> tuple[str, str, str]:
    """The key that is wrong, what is wrong with it, and the remedy."""
    keys = [str(key) for key in detail["loc"]] or ["claim"]
    top = keys[0]
    key = ".".join(keys[:2]) if top in ("figure", "card") else top
    remedy = REMEDIES.get(top, REMEDY)
    if detail["type"] == "missing":
        return key, f"the key {key!r} is missing", remedy
    if detail["type"] == "extra_forbidden":
        return key, f"unknown key {key!r}", remedy
    if key in ("source_date", "card.released"):
        what = f"{key} holds no year; write “undated, read 2026-11-20” if the source has none"
        return key, what, remedy
    if detail["type"] == "string_pattern_mismatch" and top in REMEDIES:
        return key, f"{key}: {detail['input']!r} is no such name", remedy
    if detail["type"] == "string_type" and isinstance(detail["input"], int | float):
        return key, f"{key}: {detail['input']!r} is no text", "Put it into quotes."
    return key, f"{key}: {detail['msg'][0].lower()}{detail['msg'][1:]}", remedy


def _unreadable(file: str, text: str, error: Exception) -> Mistake:
    """What is wrong with a YAML text, and where; a date that no calendar has comes without a place."""
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark else 1
    what = str(getattr(error, "problem", None) or str(error).split("\n")[0])
    if isinstance(error, yaml.reader.ReaderError):
        line = text.count("\n", 0, error.position) + 1
        what = f"the character {chr(error.character)!r} is not allowed"
    elif not mark:
        for number, content in enumerate(text.split("\n"), 1):
            for year, month, day in re.findall(r"\b(\d{4})-(\d\d)-(\d\d)\b", content):
                try:
                    datetime.date(int(year), int(month), int(day))
                except ValueError:
                    line = number
    return Mistake(file, line, f"not valid YAML: {what}", "Mend the line; quote texts that hold a colon.")


def glossary(project: Project) -> list[dict[str, Any]]:
    """Terms of docs/data/glossary.yaml; :class:`MistakeError` where one has no term or no definition."""
    path = project.root / GLOSSARY
    if not path.exists():
        return []
    text = read_text(path, GLOSSARY)
    try:
        node, terms = yaml.compose(text, Loader=LOADER), yaml.load(text, Loader=LOADER)
    except (yaml.YAMLError, ValueError) as error:
        raise MistakeError(_unreadable(GLOSSARY, text, error)) from None
    if not isinstance(terms, list) or not isinstance(node, yaml.SequenceNode):
        raise MistakeError(
            Mistake(GLOSSARY, 1, "the file is not a list of terms", "Begin each entry with `- term: …`.")
        )
    mistakes = [
        Mistake(
            GLOSSARY,
            place.start_mark.line + 1,
            "an entry needs term and definition, also is a list of other names",
            "Write `- term: …` and `definition: …`.",
        )
        for term, place in zip(terms, node.value, strict=True)
        if not (isinstance(term, dict) and term.get("term") and term.get("definition"))
        or not isinstance(term.get("also", []), list)
    ]
    if mistakes:
        raise MistakeError(*mistakes)
    return terms


def measured(evidence: Evidence, value: str, field: str) -> int | float | str:
    """A measured number of one pair's evidence; KeyError with the names that exist."""
    values = evidence["values"]
    if value not in values:
        raise KeyError(f"no value {value!r}; there are {', '.join(values)}")
    found = values[value].get(field)
    if found is None or isinstance(found, list | dict):
        known = [
            key
            for key, content in values[value].items()
            if content is not None and not isinstance(content, list | dict)
        ]
        raise KeyError(f"value {value!r} has no field {field!r}; there are {', '.join(known)}")
    return found  # type: ignore[no-any-return]


def written(number: int | float | str, form: str | None = None) -> str:
    """A measured number as prose shows it: three significant digits unless ``form`` (a format specification) says otherwise."""
    if isinstance(number, bool | str):
        return str(number)
    if form:
        return f"{number:{form}}"
    if isinstance(number, int) or (float(number).is_integer() and 1000 <= abs(number) < 1e15):
        return f"{int(number):,}"
    if number and not 1e-3 <= abs(number) < 1e5:
        return re.sub(r"e([+-])0*(\d+)", lambda m: f"e{'-' if m[1] == '-' else ''}{m[2]}", f"{number:.2g}")
    return f"{number:.3g}"
