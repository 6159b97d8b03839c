"""Claims about the world, the glossary, and numbers of our own as prose cites and writes them."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from sample import CLAIM, CLAIMS, OUTDATED, PAIR, Sample

from parity.claims import CITATION, NUMBER, glossary, load, measured, written
from parity.mistakes import MistakeError


def mistakes(sample: Sample) -> list[tuple[int, str]]:
    with pytest.raises(MistakeError) as error:
        load(sample.project)
    return [(m.line, m.what) for m in error.value.mistakes]


def test_load(sample: Sample) -> None:
    claims = load(sample.project)
    assert claims.places == {"torch-newest": (CLAIMS, 1)}
    claim = claims.by_id["torch-newest"]
    assert claim.checked == datetime.date(2026, 11, 20)
    assert not claim.overdue


def test_no_file_is_no_claim(sample: Sample) -> None:
    sample.remove(CLAIMS)
    assert load(sample.project).by_id == {}


def test_overdue(sample: Sample) -> None:
    sample.edit(CLAIMS, "2999-02-20", "2020-02-20")
    assert load(sample.project).by_id["torch-newest"].overdue


@pytest.mark.parametrize("date", ["2026-10", "2026", "October 2026", "2026, stored copy"])
def test_source_dates_may_be_coarse(sample: Sample, date: str) -> None:
    sample.edit(CLAIMS, "source_date: 2026-10-28", f"source_date: '{date}'")
    assert load(sample.project).by_id["torch-newest"].source_date == date


@pytest.mark.parametrize("source", ["run:demo/linear", "https://example.org"])
def test_sources(sample: Sample, source: str) -> None:
    sample.edit(CLAIMS, "https://example.org/releases", source)
    assert load(sample.project).by_id["torch-newest"].source == source


@pytest.mark.parametrize("source", ["http://example.org", "run:demo", "www.example.org"])
def test_sources_that_are_none(sample: Sample, source: str) -> None:
    sample.edit(CLAIMS, "https://example.org/releases", source)
    assert [line for line, _ in mistakes(sample)] == [4]


def test_every_mistake_at_its_line(sample: Sample) -> None:
    second = (
        CLAIM.replace("torch-newest", "Bad Id")
        .replace("grade: A", "grade: E")
        .replace("  verdict: holds\n", "")
    )
    sample.append(CLAIMS, second + CLAIM)
    assert mistakes(sample) == [
        (10, "claim 'Bad Id': id: string should match pattern '^[a-z0-9][a-z0-9-]*$'"),
        (10, "claim 'Bad Id': the key 'verdict' is missing"),
        (17, "claim 'Bad Id': grade: input should be 'A', 'B', 'C' or 'D'"),
        (18, f"the claim 'torch-newest' exists twice, also in {CLAIMS}:1"),
    ]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "not a list of claims"),
        ("id: x\n", 1, "not a list of claims"),
        ("- text\n", 1, "claim 'text': claim: input should be a valid dictionary"),
        ("- id: a\n  b: [\n", 3, "not valid YAML"),
        ("- id: a\n\tb: 1\n", 2, "not valid YAML"),
        ("- id: a\n  checked: 2026-02-30\n", 2, "day is out of range for month"),
        ("- id: a\n  b: c\x07\n", 2, "the character '\\x07' is not allowed"),
    ],
)
def test_files_that_cannot_be_read(sample: Sample, text: str, line: int, what: str) -> None:
    sample.write(CLAIMS, text)
    assert mistakes(sample)[0][0] == line
    assert what in mistakes(sample)[0][1]


# -- what a claim may have besides ---------------------------------------------------------------------------------------


def test_a_claim_with_everything(sample: Sample) -> None:
    sample.append(CLAIMS, OUTDATED)
    claim = load(sample.project).by_id["said-static"]
    assert claim.said_by == ("guide-2025/C001", "guide-2025/C002")
    assert claim.missed == ("D01",)
    assert claim.runs == (PAIR,)
    assert claim.figure
    assert (claim.figure.value, claim.figure.unit, claim.figure.n) == (21.7, "percent", 1736)
    assert claim.card
    assert (claim.card.side, claim.card.status, str(claim.card.released)) == (
        "pytorch",
        "ended",
        "2024-09-30",
    )


@pytest.mark.parametrize(
    ("old", "new", "at", "what"),
    [
        ("  now: Since version 2 it runs `line` by line.\n", "", "verdict: outdated", "articles say it, it is outdated, and the key 'now' is missing"),
        ("now: Since", "now: no #", "now:", "now: False is no text"),
        ("now: Since version 2 it runs `line` by line.", "now: Nothing", "now:", "now: string should have at least 10"),
        ("topic: syntax", "topic: grammar", "topic:", "topic: input should be 'deployment'"),
        ("guide-2025/C002", "C002", "said_by:", "said_by: 'C002' is no such name"),
        ("[D01]", "[C003]", "missed:", "missed: 'C003' is no such name"),
        ("runs: [demo/linear]", "runs: demo/linear", "runs:", "runs: input should be a valid tuple"),
        ("runs: [demo/linear]", "runs: [Demo]", "runs:", "runs: 'Demo' is no such name"),
        ("unit: percent, ", "", "figure:", "the key 'figure.unit' is missing"),
        ("value: 21.7", 'value: "21.7"', "figure:", "figure.value: input should be a valid"),
        ("n: 1736", "n: 0", "figure:", "figure.n: input should be greater than 0"),
        ("status: ended", "status: dead", "card:", "card.status: input should be 'active'"),
        ("side: pytorch", "side: torch", "card:", "card.side: input should be 'pytorch'"),
        ('version: "0.12.0"', "version: 0.12", "card:", "card.version: 0.12 is no text"),
        ("released: 2024-09-30", "released: soon", "card:", "card.released holds no year"),
        ("use: ", "price: ", "card:", "unknown key 'card.price'"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_it(sample: Sample, old: str, new: str, at: str, what: str) -> None:
    sample.append(CLAIMS, OUTDATED)
    sample.edit(CLAIMS, old, new)
    found = mistakes(sample)
    assert len(found) == 1
    assert found[0][0] == sample.line(CLAIMS, at)
    assert what in found[0][1]


def test_a_statement_that_nobody_says_needs_no_now(sample: Sample) -> None:
    text = OUTDATED.replace("  now: Since version 2 it runs `line` by line.\n", "")
    sample.append(CLAIMS, text.replace("  said_by: [guide-2025/C001, guide-2025/C002]\n", ""))
    assert load(sample.project).by_id["said-static"].now is None


def test_glossary(sample: Sample) -> None:
    assert glossary(sample.project) == []
    sample.write("docs/data/glossary.yaml", "- term: loss\n  definition: A number.\n  also: [cost]\n")
    assert glossary(sample.project)[0]["also"] == ["cost"]


@pytest.mark.parametrize(
    "text", ["a: b\n", "- term: x\n", "- x\n", "- term: x\n  definition: y\n  also: z\n", "- [\n"]
)
def test_glossaries_that_are_none(sample: Sample, text: str) -> None:
    sample.write("docs/data/glossary.yaml", text)
    with pytest.raises(MistakeError):
        glossary(sample.project)


# -- tokens ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("So claim:a-b2.", ["a-b2"]),
        ("claim:a claim:b", ["a", "b"]),
        ("(claim:a)", ["a"]),
        ("a disclaim:a, a/claim:b, `claim:c`", []),
        ("our claim: it holds", []),
    ],
)
def test_citations(text: str, ids: list[str]) -> None:
    assert CITATION.findall(text) == ids


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ev:a/b.c.d", ("a/b", "c", "d", None)),
        ("It is ev:a_1/b_2.c_3.pytorch, so.", ("a_1/b_2", "c_3", "pytorch", None)),
        ("At the end ev:a/b.c.d.", ("a/b", "c", "d", None)),
        ("ev:a/b.c.d:.3f and", ("a/b", "c", "d", ".3f")),
        ("ev:a/b.c.d:,d", ("a/b", "c", "d", ",d")),
        ("ev:a/b.c.d:+.1%.", ("a/b", "c", "d", "+.1%")),
        ("ev:a/b.c.d: as said", ("a/b", "c", "d", None)),
    ],
)
def test_numbers(text: str, found: tuple[str, ...]) -> None:
    match = NUMBER.search(text)
    assert match
    assert match.groups() == found


@pytest.mark.parametrize(
    "text", ["`ev:a/b.c.d`", "prev:a/b.c.d", "/ev:a/b.c.d", "ev:a.b.c", "ev:../a/b.c.d", "ev:a/b.c"]
)
def test_numbers_that_are_none(text: str) -> None:
    assert NUMBER.search(text) is None


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (0.123456, None, "0.123"),
        (2.38419e-07, None, "2.4e-7"),
        (1.5e-10, None, "1.5e-10"),
        (123456.7, None, "1.2e5"),
        (0, None, "0"),
        (0.0, None, "0"),
        (-0.5, None, "-0.5"),
        (42, None, "42"),
        (1234567, None, "1,234,567"),
        (25000.0, None, "25,000"),
        (12.0, None, "12"),
        (0.9333, ".1%", "93.3%"),
        (0.9333, ".3f", "0.933"),
        (3, ".2f", "3.00"),
        (12345, ",d", "12,345"),
        ("float32", None, "float32"),
        ("float32", ".3f", "float32"),
        (float("nan"), None, "nan"),
        (float("inf"), None, "inf"),
    ],
)
def test_written(number: Any, form: str | None, text: str) -> None:
    assert written(number, form) == text


def test_written_keeps_what_it_says() -> None:
    """Three significant digits (two with an exponent): never further off than half a unit of the last one."""
    for exponent in range(-12, 16):
        for digits in (1.0, 1.234567, 9.99499, 5.5, 7.77777):
            number = digits * 10.0**exponent
            shown = float(written(number).replace(",", ""))
            assert abs(shown - number) <= 0.051 * abs(number)


def test_measured(sample: Sample) -> None:
    evidence = sample.library.evidence(PAIR)
    assert measured(evidence, "y", "largest") == 2.38419e-07
    with pytest.raises(KeyError, match="no value 'x'; there are y"):
        measured(evidence, "x", "largest")
    with pytest.raises(KeyError, match="no field 'shape'; there are"):
        measured(evidence, "y", "shape")
