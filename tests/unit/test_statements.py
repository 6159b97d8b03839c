"""The articles that the fact check reads, and the claims that take their statements up."""

from __future__ import annotations

import pytest
from sample import ARTICLES, CLAIMS, STATEMENTS, Sample

from parity.mistakes import MistakeError
from parity.project import Project
from parity.statements import load, mistakes, rerun, taken


def told(sample: Sample) -> list[tuple[str, int, str]]:
    with pytest.raises(MistakeError) as error:
        load(sample.project)
    return [(m.file, m.line, m.what) for m in error.value.mistakes]


def test_nothing_to_read(sample: Sample) -> None:
    reading = load(sample.project)
    assert (reading.articles, reading.statements) == ({}, {})


def test_load(sample: Sample) -> None:
    sample.read_articles()
    reading = load(sample.project)
    assert reading.articles["guide-2025"].short == "Guide 2025"
    assert [s.name for s in reading.statements.values()] == ["guide-2025/C001", "guide-2025/C002", "D01"]
    assert reading.statements["C001"].lines == "7,17"
    assert taken(sample.library.claims()) == {name: ["said-static"] for name in ("C001", "C002", "D01")}
    assert list(mistakes(reading, sample.library.claims())) == []


@pytest.mark.parametrize(
    ("line", "at", "what"),
    [
        ("C001,guide-2025,9", 5, "the statement C001 is listed twice"),
        ("C003,guide-2024,9", 5, "names the article 'guide-2024', which is unknown"),
        ("C003,guide-2025", 5, "not a statement: 'C003,guide-2025'"),
        ("C003,,9", 5, "not a statement"),
        ("D02,guide-2025,9", 5, "not a statement"),
        ("X1,guide-2025,9", 5, "not a statement"),
    ],
)
def test_lists_that_are_wrong(sample: Sample, line: str, at: int, what: str) -> None:
    sample.read_articles()
    sample.append(STATEMENTS, f"{line}\n")
    found = told(sample)
    assert [(file, number) for file, number, _ in found] == [(STATEMENTS, at)]
    assert what in found[0][2]


@pytest.mark.parametrize("text", ["- a\n", "guide-2025: x\n", "guide-2025: {title: x}\n", "a: [\n"])
def test_articles_that_are_wrong(sample: Sample, text: str) -> None:
    sample.write(ARTICLES, text)
    assert told(sample)[0][0] == ARTICLES


def test_a_claim_that_names_what_is_not_there(sample: Sample) -> None:
    sample.read_articles()
    sample.edit(CLAIMS, "[guide-2025/C001, guide-2025/C002]", "[guide-2024/C001, guide-2025/C009]")
    found = [m.what for m in mistakes(load(sample.project), sample.library.claims())]
    assert found == [
        "claim 'said-static': there is no article 'guide-2024'",
        "claim 'said-static': there is no statement C009",
        "no claim takes up 1 of 3 statements: C002",
    ]


def test_every_statement_of_the_four_articles_is_taken_up() -> None:
    """212 statements and 24 developments that the articles miss: each has a claim with verdict, source and date."""
    library = Sample(Project.find().root).library
    reading = library.reading()
    assert len(reading.articles) == 4
    assert sum(bool(s.article) for s in reading.statements.values()) == 212
    assert sum(not s.article for s in reading.statements.values()) == 24
    assert [m.what for m in mistakes(reading, library.claims())] == []
    assert len(rerun(library.claims())) >= 80, "so many are checked again by a run"
