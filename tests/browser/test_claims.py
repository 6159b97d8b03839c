"""Claims in a browser: hover, footnote, the way to the source, age, and the filter of the fact check."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from conftest import ROOT
from playwright.sync_api import Browser, Locator, Page, expect

from parity.library import Library
from parity.project import Project

LIBRARY = Library(Project(ROOT))
INDEX, TABLE, CITING = "facts/", "facts/deployment/", "facts/stale_advice/"
CLAIMS = LIBRARY.claims().by_id
SAID = [claim for claim in CLAIMS.values() if claim.said_by]


def items(page: Page) -> Locator:
    return page.locator(".facts [data-verdict]")


def shown(page: Page) -> int:
    return items(page).and_(page.locator(":visible")).count()


def test_every_claim_has_its_row_on_a_fact_page(hosted: Path) -> None:
    homes = LIBRARY.homes()
    assert [ident for ident in CLAIMS if ident not in homes] == [], "no table lists them: give them a topic"
    for page in sorted(set(homes.values())):
        html = (hosted / page.removesuffix(".md") / "index.html").read_text("utf-8")
        rows = re.findall(r'<tr[^>]* id="claim-([\w-]+)"', html)
        assert set(rows) >= {ident for ident, home in homes.items() if home == page}
        assert len(rows) == len(set(rows))


def test_hover_shows_sentence_source_and_dates(page: Page, address: str) -> None:
    page.goto(address + CITING)
    mark = page.locator("a.claim").first
    claim = CLAIMS[str(mark.get_attribute("href")).removeprefix("#claim-")]
    mark.hover()
    tip = page.locator(".md-tooltip2:visible").first
    for text in (claim.sentence[:40], claim.source_title[:30], str(claim.checked), f"grade {claim.grade}"):
        expect(tip).to_contain_text(text)


def test_two_clicks_from_a_mark_to_the_source_and_to_the_row(page: Page, address: str) -> None:
    page.goto(address + CITING)
    mark = page.locator("a.claim").first
    ident = str(mark.get_attribute("href")).removeprefix("#claim-")
    mark.click()
    note = page.locator(f"li#claim-{ident}")
    expect(note).to_be_in_viewport()
    assert note.locator("a").first.get_attribute("href") == CLAIMS[ident].source
    note.locator("a.claim-id").click()
    assert "/facts/" in page.url
    assert page.url.endswith(f"#claim-{ident}")
    expect(page.locator(f"tr#claim-{ident}")).to_be_in_viewport()


def test_rows_past_their_review_date_say_so(page: Page, address: str) -> None:
    page.clock.set_fixed_time("2045-01-01T00:00:00Z")
    page.goto(address + TABLE)
    ages = page.locator(".age")
    assert ages.count() == items(page).count()
    assert page.locator(".age.overdue", has_text="due for review").count() == ages.count()
    assert (
        page.locator("tr:has(.age.overdue)").first.evaluate("e => getComputedStyle(e).filter")
        == "grayscale(1)"
    )
    page.clock.set_fixed_time("2026-11-29T00:00:00Z")
    page.reload()
    assert page.locator(".overdue").count() == 0


def test_filter_by_verdict_and_article(page: Page, address: str) -> None:
    page.goto(address + INDEX)
    status = page.locator(".facts-count")
    every = items(page).count()
    expect(status).to_have_text(f"{every} of {every} statements")
    assert status.get_attribute("role") == "status"
    article = "students-2026"
    page.locator("select[name=verdict]").select_option("outdated")
    outdated = sum(claim.verdict == "outdated" for claim in SAID)
    assert 0 < outdated <= shown(page) < every
    page.locator("select[name=article]").select_option(article)
    both = sum(
        claim.verdict == "outdated" and any(name.startswith(f"{article}/") for name in claim.said_by)
        for claim in SAID
    )
    assert shown(page) == both
    expect(status).to_have_text(f"{both} of {every} statements")
    asked = parse_qs(urlsplit(page.url).query)
    assert asked == {"verdict": ["outdated"], "article": [article]}
    page.reload()
    assert shown(page) == both, "the address keeps what was asked for"
    page.get_by_role("button", name="Show all").click()
    expect(status).to_have_text(f"{every} of {every} statements")
    assert urlsplit(page.url).query == ""
    expect(page.get_by_role("button", name="Show all")).to_be_hidden()


def test_filter_by_topic_and_keyboard(page: Page, address: str) -> None:
    page.goto(address + INDEX)
    every = items(page).count()
    page.locator("select[name=topic]").focus()
    page.keyboard.press("ArrowDown")
    assert 0 < shown(page) < every
    topic = page.locator("select[name=topic]").input_value()
    assert shown(page) == page.locator(f".facts [data-topic={topic}]").count()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function(f"document.querySelector('.facts-count').textContent.startsWith('{every} of')")
    assert page.evaluate("document.activeElement.name") == "verdict"


def test_a_row_that_is_asked_for_shows_whatever_the_filter_says(page: Page, address: str) -> None:
    homes = LIBRARY.homes()
    claim = next(c for c in SAID if homes[c.id] == "facts/deployment.md" and c.verdict == "outdated")
    page.goto(f"{address}{TABLE}?verdict=holds#claim-{claim.id}")
    expect(page.locator(f"tr#claim-{claim.id}")).to_be_in_viewport()
    assert "verdict" not in page.url
    page.goto(f"{address}{TABLE}?verdict=nonsense")
    assert shown(page) == items(page).count()


@pytest.mark.parametrize("where", [INDEX, TABLE])
def test_without_scripts_everything_stands_there(browser: Browser, address: str, where: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + where)
    assert page.locator(".facts-filter").count() == 0
    rows = page.locator(".facts [data-verdict]")
    assert rows.count() > 20
    assert rows.and_(page.locator(":visible")).count() == rows.count()
    context.close()
