"""What a reader can do with a pair: choose, link, jump, copy, download, print, read without JavaScript."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from conftest import PAIR_PAGE, ROOT
from playwright.sync_api import Browser, Page, expect

from parity.library import Library
from parity.project import Project

LIBRARY = Library(Project(ROOT))
SIDES = ("pytorch", "tf")


def panes(page: Page) -> dict[str, bool]:
    """Which panes of the first pair can be seen."""
    return {side: page.locator(f".pair .pane[data-side={side}]").first.is_visible() for side in SIDES}


BOTH = {"pytorch": True, "tf": True}
PYTORCH = {"pytorch": True, "tf": False}
TF = {"pytorch": False, "tf": True}


def test_wide_screens_show_both_sides_at_one_height(page: Page, address: str) -> None:
    page.goto(address + PAIR_PAGE)
    assert panes(page) == BOTH
    left, right = (page.locator(f".pair .pane[data-side={side}]").first.bounding_box() for side in SIDES)
    assert left
    assert right
    assert abs(left["y"] - right["y"]) < 2
    assert left["x"] + left["width"] <= right["x"] + 1


@pytest.mark.parametrize("width", [1280, 1440, 1600])
def test_sixty_columns_fit_without_scrolling(page: Page, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + PAIR_PAGE)
    code = page.locator(".pair .pane[data-side=pytorch] .highlight code").first
    room = code.evaluate(
        """code => {
            const style = getComputedStyle(code), probe = document.createElement("span")
            probe.textContent = "x".repeat(60); probe.style.whiteSpace = "pre"; code.append(probe)
            const needed = probe.getBoundingClientRect().width; probe.remove()
            return code.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - needed
        }"""
    )
    assert room >= 0, f"{-room:.0f} px short of 60 columns at {width} px"


def test_narrow_screens_show_linked_tabs(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + PAIR_PAGE)
    assert panes(page) == PYTORCH
    page.locator(".pair [role=tab][data-side=tf]").first.click()
    shown = page.locator(".pair .pane[data-side=tf]")
    assert shown.count() >= 2
    assert all(shown.nth(i).is_visible() for i in range(shown.count())), "tabs of all pairs move together"
    assert page.locator(".pair [role=tab][data-side=tf]").first.get_attribute("aria-selected") == "true"
    page.reload()
    assert panes(page) == TF, "the open tab is remembered"


def test_choice_is_remembered_across_pages(page: Page, address: str) -> None:
    page.goto(address + PAIR_PAGE)
    page.locator(".fw-choice[data-choice=tf]").click()
    assert panes(page) == TF
    assert "fw=tf" in page.url
    page.goto(address + "first_model/classifier/")
    assert panes(page) == TF
    page.locator(".fw-choice[data-choice=both]").click()
    assert panes(page) == BOTH


def test_one_choice_has_the_full_width(page: Page, address: str) -> None:
    page.goto(address + PAIR_PAGE + "?fw=pytorch")
    pane, pair = (
        page.locator(".pair .pane[data-side=pytorch]").first.bounding_box(),
        page.locator(".pair").first.bounding_box(),
    )
    assert pane
    assert pair
    assert pane["width"] > 0.95 * pair["width"]


@pytest.mark.parametrize(
    ("choice", "expected"), [("pytorch", PYTORCH), ("tf", TF), ("both", BOTH), ("nonsense", BOTH)]
)
def test_address_sets_the_choice(page: Page, address: str, choice: str, expected: dict[str, bool]) -> None:
    page.goto(f"{address}{PAIR_PAGE}?fw={choice}")
    assert panes(page) == expected


def test_keys_choose(page: Page, address: str) -> None:
    page.goto(address + PAIR_PAGE)
    for key, expected in (("1", PYTORCH), ("3", TF), ("2", BOTH)):
        page.keyboard.press(key)
        assert panes(page) == expected
    page.keyboard.press("Control+1")
    assert panes(page) == BOTH, "keys with Control belong to the browser"


def test_tabs_move_with_arrow_keys(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + PAIR_PAGE)
    page.locator(".pair [role=tab][data-side=pytorch]").first.focus()
    page.keyboard.press("ArrowRight")
    assert panes(page) == TF
    assert page.evaluate("document.activeElement.dataset.side") == "tf"


def test_anchor_in_a_hidden_pane_opens_it(page: Page, address: str) -> None:
    page.goto(address + PAIR_PAGE)
    ident = page.locator(".pair .pane[data-side=tf]").first.get_attribute("id")
    other = page.context.new_page()
    other.goto(f"{address}{PAIR_PAGE}?fw=pytorch#{ident}")
    expect(other.locator(f"#{ident}")).to_be_visible()


def test_search_hit_in_a_hidden_pane_opens_it(page: Page, address: str) -> None:
    """A word that stands in TensorFlow panes only; the reader has chosen PyTorch and comes from the search."""
    for path in (PAIR_PAGE, "first_model/styles/", "start/tour/"):
        page.goto(address + path)
        words = page.evaluate(
            """() => {
                const words = text => new Set(text.toLowerCase().match(/[a-z_]{7,}/g) || [])
                const rest = document.querySelector("article").cloneNode(true)
                rest.querySelectorAll(".pane[data-side=tf]").forEach(pane => pane.remove())
                const known = rest.textContent.toLowerCase()
                const code = [...document.querySelectorAll(".pane[data-side=tf] > .highlight")].map(e => e.textContent).join(" ")
                return [...words(code)].filter(word => !known.includes(word))
            }"""
        )
        if words:
            break
    word = sorted(words)[0]
    page.goto(f"{address}{path}?fw=pytorch&h={quote(word)}")
    expect(
        page.locator(".pair .pane[data-side=tf] > .highlight", has_text=re.compile(word, re.I)).first
    ).to_be_visible()


def test_copy_gives_the_code_shown_and_nothing_else(page: Page, address: str) -> None:
    page.goto(address + PAIR_PAGE)
    block = page.locator(".pair .pane[data-side=pytorch] > .highlight").first
    block.hover()
    block.locator("button[data-clipboard-target], button.md-clipboard, button[title*='opy']").first.click()
    page.wait_for_timeout(200)
    copied = page.evaluate("navigator.clipboard.readText()")
    pair = LIBRARY.pair(page.locator(".pair").first.get_attribute("data-pair") or "")
    lines = {line.strip() for line in pair.twins["pytorch"].code().split("\n")}
    assert copied.strip()
    ast.parse(copied)
    assert {line.strip() for line in copied.split("\n")} <= lines


def test_the_whole_file_is_loaded_when_it_is_opened(page: Page, address: str) -> None:
    page.goto(address + "first_model/classifier/")
    first = page.locator(".pair").first
    folds = first.locator("details.whole")
    assert "Loading" in (folds.first.locator("code").text_content() or "")
    folds.first.locator("summary").click()
    pair = LIBRARY.pair(first.get_attribute("data-pair") or "")
    for fold, twin in zip(folds.all(), pair.twins.values(), strict=True):
        expect(fold.locator("code")).to_have_text(twin.code().strip())


@pytest.mark.frameworks
@pytest.mark.parametrize("side", SIDES)
def test_a_downloaded_twin_runs_in_a_clean_folder(
    page: Page, address: str, tmp_path: Path, side: str
) -> None:
    page.goto(address + "first_model/classifier/")
    with page.expect_download() as waiting:
        page.locator(f".pair .pane[data-side={side}] a[download]").first.click()
    target = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(target)
    assert "--8<--" not in target.read_text("utf-8")
    pair = LIBRARY.pair(page.locator(".pair").first.get_attribute("data-pair") or "")
    quiet = {"TF_ENABLE_ONEDNN_OPTS": "0", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
    done = subprocess.run(
        [sys.executable, str(target)],
        cwd=tmp_path,
        env={**os.environ, **quiet},
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr[-1500:]
    recorded = pair.output(side).read_text("utf-8").split()
    assert [w for w in done.stdout.split() if w.isalpha()] == [w for w in recorded if w.isalpha()]


def test_without_javascript_both_sides_are_there(browser: Browser, address: str) -> None:
    for width in (390, 1280):
        context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 900})
        page = context.new_page()
        page.goto(address + PAIR_PAGE)
        assert panes(page) == BOTH
        assert page.locator(".pair .output").first.is_visible()
        page.locator("details.ask-option summary").first.click()
        assert page.locator("details.ask-option[open]").count() == 1, "questions answer without scripts"
        context.close()


def test_print_shows_both_sides(page: Page, address: str) -> None:
    page.goto(address + PAIR_PAGE + "?fw=tf")
    page.emulate_media(media="print")
    assert panes(page) == BOTH
    assert not page.locator(".md-header").is_visible()


def test_the_card_fits_one_printed_page(page: Page, address: str) -> None:
    page.goto(address + "start/card/")
    page.emulate_media(media="print")
    pdf = page.pdf(format="A4", print_background=True, prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", pdf)) == 1


def test_proof_opens_and_names_what_was_compared(page: Page, address: str) -> None:
    page.goto(address + PAIR_PAGE)
    proof = page.locator(".pair details.proof").first
    text = proof.locator("summary").inner_text()
    assert re.search(r"torch 2\.\d+\.\d+.*tensorflow 2\.\d+\.\d+.*\d{4}-\d{2}-\d{2}", text, re.S), text
    proof.locator("summary").click()
    assert proof.locator("tbody tr").count() >= 1
    page.locator(".pair-refs a", has_text="How this was verified").first.click()
    expect(page).to_have_title(re.compile("verify", re.I))


def test_overdue_claims_turn_grey_in_the_browser(page: Page, address: str) -> None:
    page.clock.set_fixed_time("2035-01-01T00:00:00Z")
    page.goto(address + "facts/stale_advice/")
    marks = page.locator("a.claim")
    assert marks.count() > 3
    assert page.locator("a.claim.overdue").count() == marks.count()
    page.clock.set_fixed_time("2026-11-21T00:00:00Z")
    page.reload()
    assert page.locator("a.claim.overdue").count() == 0


def test_a_question_answers_with_the_reason(page: Page, address: str) -> None:
    page.goto(address + PAIR_PAGE)
    wrong = page.locator("details.ask-option[data-right=false]").first
    wrong.locator("summary").click()
    assert len(wrong.inner_text().split()) > 5
    assert wrong.evaluate(
        "e => getComputedStyle(e).borderColor + getComputedStyle(e.querySelector('summary'), '::before').content"
    )


def test_glossary_terms_have_tooltips(page: Page, address: str) -> None:
    page.goto(address + "start/tour/")
    terms = page.locator("article abbr")
    assert terms.count() >= 3
    terms.first.hover()
    expect(page.locator(".md-tooltip2").first).to_be_visible()


@pytest.mark.parametrize("query", ["GradientTape", "zero_grad", "CrossEntropyLoss"])
def test_search_finds_api_names(page: Page, address: str, query: str) -> None:
    page.goto(address)
    page.locator("input.md-search__input").click()
    page.keyboard.type(query)
    first = page.locator(".md-search-result__link").first
    first.wait_for(timeout=15000)
    page.locator(".md-search-result__item", has_text=query).first.wait_for(timeout=5000)
