"""Claims on pages: tables with verdicts, lists, counts, cards, footnotes with figure and run, the address of each."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable

import pytest
from sample import CLAIMS, Sample

from parity import facts, open_data, overdue
from parity.directives import Directive, parse

FACTS = "docs/facts/syntax.md"


@pytest.fixture
def told(sample: Sample) -> Sample:
    """The sample with an article, its claim, and the page that lists it."""
    sample.read_articles()
    sample.write(FACTS, "# Syntax\n\n::: claims topic=syntax\n")
    return sample


def ids(html: str) -> list[str]:
    return re.findall(r'\bid="([^"]+)"', html)


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "mkdocs.parity"]


def directive(line: str) -> Directive:
    found = parse(line, 1)
    assert found
    return found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("::: claims", ["torch-newest", "said-static"]),
        ("::: claims topic=syntax", ["said-static"]),
        ('::: claims topic="syntax none"', ["torch-newest", "said-static"]),
        ("::: claims topic=none", ["torch-newest"]),
        ("::: claims said=any", ["said-static"]),
        ("::: claims said=guide-2025", ["said-static"]),
        ("::: claims said=none", ["torch-newest"]),
        ("::: claims said=missed", ["said-static"]),
        ("::: claims verdict=holds,unknown", ["torch-newest"]),
        ("::: claims said-* torch-newest", ["said-static", "torch-newest"]),
        ("::: cards", ["said-static"]),
        ("::: cards side=tf", []),
        ("::: cards side=tf,pytorch said-*", ["said-static"]),
    ],
)
def test_chosen(told: Sample, line: str, found: list[str]) -> None:
    claims = told.library.claims().by_id.values()
    assert [claim.id for claim in facts.chosen(claims, directive(line))] == found


def test_each_claim_has_one_address(told: Sample, convert: Callable[[str], str]) -> None:
    told.write("docs/facts/all.md", "# All\n\n::: claims said-static\n\n::: claims form=list\n")
    assert facts.homes(told.library) == {"said-static": "facts/syntax.md"}
    html = convert("::: claims topic=syntax\n\n::: claims said-static\n\nSo claim:said-static.")
    assert ids(html).count("claim-said-static") == 1
    assert re.search(r'<tr [^>]*id="claim-said-static"', html)


def test_a_row(told: Sample, convert: Callable[[str], str], caplog: pytest.LogCaptureFixture) -> None:
    html = convert("::: claims topic=syntax")
    for data in ('data-verdict="outdated"', 'data-topic="syntax"', 'data-said="guide-2025"'):
        assert data in html
    assert "static <code>graph</code> first." in html
    assert "<span>Guide 2025 C001, C002</span>" in html
    assert '<span class="badge verdict-outdated">outdated</span>' in html
    assert "<p>Since version 2 it runs <code>line</code> by line.</p>" in html
    assert (
        "21.7\u00a0%: developers who answered; period: 2026; n\u00a0=\u00a01,736; out of: all answers."
        in html
    )
    assert '<span class="age" data-review="2999-02-20">checked 2026-11-20, grade A</span>' in html
    assert '<a class="claim-id" href="/facts/syntax.md#claim-said-static">said-static</a>' in html
    assert 'Run: <a href="/index.md#pair-demo-linear">' in html
    assert warnings(caplog) == []


def test_a_run_that_no_page_shows_leads_to_its_file(told: Sample, convert: Callable[[str], str]) -> None:
    told.edit("docs/index.md", "::: pair demo/linear\n", "")
    assert 'Run: <a href="/code/demo/linear_pytorch.py">' in convert("::: claims topic=syntax")


def test_a_list_leads_to_the_rows(told: Sample, convert: Callable[[str], str]) -> None:
    html = convert("::: claims form=list")
    assert '<a href="/facts/syntax.md#claim-said-static">TensorFlow builds' in html
    assert ids(html) == []


def test_counts_and_trace(told: Sample, convert: Callable[[str], str]) -> None:
    html = convert("::: claims form=counts\n\n::: claims form=trace")
    assert "Of 2 statements in 1 articles, 1 remain" in html
    assert (
        "0 hold as they stand, 1 are outdated, 0 partly true, 0 wrong, and of 0 nobody can tell. A run of ours checks 2 of the 2 again."
        in html
    )
    assert re.search(r"verdict-outdated.*?<td>1</td>\s*<td>1</td>", html, re.S)
    links = re.findall(r'<a href="/facts/syntax.md#claim-said-static"[^>]*>(\w+)</a>', html)
    assert links == ["C001", "C002", "D01"]


def test_cards(told: Sample, convert: Callable[[str], str]) -> None:
    html = convert("::: cards said-static")
    assert '<li class="status-card side-pytorch">' in html
    assert '<strong>TorchServe</strong> <span class="badge status-ended">ended</span>' in html
    assert "PyTorch side" in html
    assert "<dd>0.12.0, 2024-09-30</dd>" in html
    assert 'data-review="2999-02-20"' in html
    table = convert("::: cards form=table")
    assert table.count("<tr") == 2
    assert "TensorFlow Serving" in table


def test_footnotes_say_what_holds_and_where_it_runs(told: Sample, convert: Callable[[str], str]) -> None:
    html = convert("So claim:said-static.")
    note = html.split('class="claim-source"')[1]
    assert "Outdated: Since version 2 it runs <code>line</code> by line." in note
    assert "n\u00a0=\u00a01,736" in note
    assert "Own run, torch 2.13.0" in note
    assert "Fact check: " in note
    title = re.search(r'title="([^"]+)"', html)
    assert title
    assert "`" not in title[1]
    assert "grade A" in title[1]


def test_figures(told: Sample, convert: Callable[[str], str], caplog: pytest.LogCaptureFixture) -> None:
    html = convert("It is fig:said-static of all.")
    assert re.search(
        r'<span class="ev" title="21[^"]+: developers [^"]+">21\.7\u00a0%</span><a class="claim"', html
    )
    assert 'id="claim-said-static"' in html
    convert("It is fig:torch-newest of all.")
    assert warnings(caplog) == ["this page:1: the claim 'torch-newest' has no figure"]


def test_a_broken_file_of_claims_is_told(
    told: Sample, convert: Callable[[str], str], caplog: pytest.LogCaptureFixture
) -> None:
    told.append(CLAIMS, "\n- nothing\n")
    assert "pair-stale" in convert("::: claims topic=syntax")
    assert len(warnings(caplog)) == 1


def test_open_data(told: Sample) -> None:
    found = dict(open_data.files(told.library, {"facts/syntax.md": "facts/syntax/"}))
    assert '"page": "facts/syntax/#claim-said-static"' in found[open_data.JSON]
    assert '"source_date": "2026-10-28"' in found[open_data.JSON]
    rows = {row["id"]: row for row in csv.DictReader(found[open_data.CSV].splitlines())}
    assert list(rows) == ["torch-newest", "said-static"]
    for key, value in {
        "figure_value": "21.7",
        "card_status": "ended",
        "card_twin": "TensorFlow Serving",
    }.items():
        assert rows["said-static"][key] == value
    assert rows["said-static"]["page"] == "facts/syntax/#claim-said-static"
    judged = found[open_data.STATEMENTS].splitlines()
    assert judged[1] == (
        'C001,guide-2025,"7,17",said-static,outdated,run:demo/linear,2026-11-20,facts/syntax/#claim-said-static'
    )
    assert len(judged) == 4


@pytest.mark.parametrize("kind", overdue.FORMATS)
def test_the_report_of_what_is_due(told: Sample, kind: str) -> None:
    told.edit(
        CLAIMS,
        "checked: 2026-11-20\n  review_by: 2999-02-20\n  grade: A\n  now",
        "checked: 2026-11-20\n  review_by: 2026-12-01\n  grade: A\n  now",
    )
    claims, claim = told.library.claims(), told.library.claims().by_id["said-static"]
    text = overdue.FORMATS[kind](claims, claim.review_by.replace(day=2))
    assert "said-static" in text
    assert "torch-newest" not in text
    nothing = overdue.FORMATS[kind](claims, claim.review_by)
    assert "said-static" not in nothing
    assert nothing in ("", "[]", "0 of 2 claims are due for review")


def test_calendar() -> None:
    """The form calendar shows the cards that say until when, the earliest end first, and no others."""
    from parity.claims import Card, Claim

    def claim(ident: str, until: str | None) -> Claim:
        card = Card.model_validate(
            {"name": ident, "side": "both", "status": "maintained"} | ({"until": until} if until else {})
        )
        return Claim.model_validate(
            {
                "id": ident, "sentence": "It is supported.", "verdict": "holds", "source": "https://example.org/",
                "source_title": "its page", "source_date": "2026", "checked": "2026-11-29", "review_by": "2027-11-29",
                "grade": "A", "card": card,
            }
        )  # fmt: skip

    found = facts.calendar([claim("late", "2028-01-01"), claim("open", None), claim("early", "2027-01-01")])
    assert [item.id for item in found] == ["early", "late"]
