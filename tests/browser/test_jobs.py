"""Count your own: the rule in the browser, the table, the saved file; nothing leaves the page. Charts on the pages."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
import yaml
from conftest import ROOT
from playwright.sync_api import Page, Request, expect

from parity import charts
from parity.project import Project
from parity.series.match import load

PAGE = "jobs/count_your_own/"
RULE = load(Project(ROOT))
BOX = "Advertisements, title first"
TWO = "ML Engineer\nPyTorch or TensorFlow, Python\n---\nBaker\nBread, TF2 on Fridays"


def cells(page: Page, name: str) -> list[str]:
    """The row of a name in the first table."""
    row = page.locator(".count-result table").first.locator(
        "tr", has=page.get_by_role("rowheader", name=name, exact=True)
    )
    return row.locator("td").all_inner_texts()


def test_every_case_of_the_rule(page: Page, address: str) -> None:
    """The browser and Python read each text alike, the misread ones too, and every name, not only frameworks."""
    page.goto(address + PAGE)
    texts = [case.text for case in RULE.cases]
    found = page.evaluate("(texts) => texts.map((text) => Object.keys(countAds.named(text)))", texts)
    assert [set(names) for names in found] == [RULE.named(text) for text in texts]


def test_the_traps_stand_on_the_page(page: Page, address: str) -> None:
    page.goto(address + PAGE)
    shown = page.locator("article table").last.locator("tbody tr")
    expect(shown).to_have_count(len(RULE.cases))
    said = " ".join(shown.all_inner_texts())
    for case in RULE.cases:
        assert " ".join(case.text.split()) in " ".join(said.split())
    patterns = page.locator("article table code").all_inner_texts()
    assert {name.pattern for name in RULE.names} <= set(patterns)


def test_the_interval_is_that_of_the_charts(page: Page, address: str) -> None:
    page.goto(address + PAGE)
    for count, n in ((0, 1), (3, 3), (376, 1736), (7, 30)):
        assert page.evaluate(f"countAds.wilson({count}, {n})") == pytest.approx(
            charts.wilson(count, n), abs=1e-9
        )


def test_counting(page: Page, address: str) -> None:
    page.goto(address + PAGE)
    save = page.get_by_role("button", name="Save as CSV")
    expect(save).to_be_disabled()
    page.get_by_label(BOX).fill(TWO)
    expect(page.get_by_role("status")).to_contain_text("2 advertisements counted.")
    assert cells(page, "None of the four") == ["1 of 2", "50.0 % (9.5–90.5)", "77.6 % (75.6–79.5)"]
    assert cells(page, "PyTorch") == ["1 of 2", "50.0 % (9.5–90.5)", "21.7 % (19.8–23.7)"]
    assert cells(page, "PyTorch and TensorFlow")[0] == "1 of 2"
    assert cells(page, "JAX")[:2] == ["0 of 2", "0.0 % (0.0–65.8)"]
    page.get_by_text("What was found in each, and where").click()
    each = page.locator(".count-result details ol > li")
    expect(each).to_have_count(2)
    expect(each.first.locator("mark").first).to_have_text("PyTorch")
    expect(each.last).to_contain_text("nothing of the list")
    expect(save).to_be_enabled()


def test_the_same_text_counts_once(page: Page, address: str) -> None:
    page.goto(address + PAGE)
    page.get_by_label(BOX).fill(f"{TWO}\n-----\n{TWO.split('---')[0].upper()}\n---\n\n---\n")
    expect(page.get_by_role("status")).to_contain_text("2 advertisements counted, 1 repeated and left out.")


def test_next_example_and_clear(page: Page, address: str) -> None:
    page.goto(address + PAGE)
    box = page.get_by_label(BOX)
    box.fill("One: Keras")
    page.get_by_role("button", name="Next advertisement").click()
    page.keyboard.type("Two: JAX")
    expect(page.get_by_role("status")).to_contain_text("2 advertisements counted.")
    page.get_by_role("button", name="Show an example").click()
    expect(page.get_by_role("status")).to_contain_text("3 advertisements counted.")
    assert cells(page, "None of the four")[0] == "2 of 3"
    page.locator("[data-act=clear]").click()
    expect(box).to_have_value("")
    expect(page.locator(".count-result")).to_be_empty()


def test_the_saved_file(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(address + PAGE)
    page.get_by_label(BOX).fill('=SUM("A")\nPyTorch\n---\nB, with "quotes"\nKeras')
    with page.expect_download() as started:
        page.get_by_role("button", name="Save as CSV").click()
    started.value.save_as(tmp_path / "saved.csv")
    assert started.value.suggested_filename == "counted_advertisements.csv"
    first, second = csv.DictReader((tmp_path / "saved.csv").read_text("utf-8").splitlines())
    assert (first["begins_with"], first["pytorch"], first["keras"]) == ('\'=SUM("A")', "1", "0")
    assert (second["begins_with"], second["pytorch"], second["keras"]) == ('B, with "quotes"', "0", "1")


def test_nothing_leaves_the_page(page: Page, address: str) -> None:
    page.goto(address + PAGE)
    page.wait_for_load_state("networkidle")
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))
    before = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    page.get_by_label(BOX).fill(TWO)
    expect(page.get_by_role("status")).to_contain_text("2 advertisements")
    page.get_by_role("button", name="Save as CSV").click()
    page.wait_for_timeout(300)
    assert [request.url for request in asked if not request.url.startswith("blob:")] == []
    assert (
        page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])") == before
    )
    page.reload()
    expect(page.get_by_label(BOX)).to_have_value("")


def test_markup_in_an_advertisement_is_text(page: Page, address: str) -> None:
    page.goto(address + PAGE)
    page.get_by_label(BOX).fill(
        "<img src=x onerror=\"document.title='run'\">\nPyTorch &lt;img src=x onerror=\"document.title='run'\"&gt;"
    )
    page.get_by_text("What was found in each, and where").click()
    page.wait_for_timeout(200)
    assert page.title() != "run"
    assert page.locator(".count-result img").count() == 0


def test_it_works_in_the_offline_archive(page: Page, offline: Path) -> None:
    page.goto((offline / "jobs" / "count_your_own.html").as_uri())
    page.get_by_label(BOX).fill(TWO)
    expect(page.get_by_role("status")).to_contain_text("2 advertisements counted.")


def test_without_scripts_the_rule_is_there(address: str, page: Page) -> None:
    browser = page.context.browser
    assert browser
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(address + PAGE)
    expect(plain.locator("#count-tool")).to_be_hidden()
    expect(plain.locator("noscript p")).to_be_visible()
    expect(plain.locator("article table").last).to_be_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["jobs/", "jobs/adoption/"])
def test_charts_take_the_colours_of_the_page(page: Page, address: str, path: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(address + path)
    colours = page.evaluate(
        """() => [...document.querySelectorAll("svg.chart")].map((chart) => {
            const style = (query, name) => getComputedStyle(chart.querySelector(query))[name]
            const probe = document.createElement("span")
            probe.style.color = "var(--parity-pytorch)"
            document.querySelector("article").append(probe)
            const wanted = getComputedStyle(probe).color
            probe.remove()
            const mark = chart.querySelector(".m.pytorch") ? style(".m.pytorch", "fill") : wanted
            return [mark, wanted, style("text", "fontSize"), style(".g", "stroke") !== "none"]
        })"""
    )
    assert colours
    for mark, wanted, size, stroked in colours:
        assert mark == wanted
        assert size == "12.5px", "charts after the first have its styles too"
        assert stroked


def test_data_behind_a_chart_can_be_downloaded(page: Page, address: str) -> None:
    page.goto(address + "jobs/")
    link = page.locator("figcaption a", has_text="ads_2026.csv").first
    response = page.request.get(str(link.evaluate("link => link.href")))
    assert response.ok
    assert len(list(csv.DictReader(response.text().splitlines()))) == 1736


def test_the_rule_is_offered_as_a_file(page: Page, address: str) -> None:
    page.goto(address + PAGE)
    link = page.get_by_role("link", name="matching.yaml", exact=True)
    response = page.request.get(str(link.evaluate("link => link.href")))
    assert yaml.safe_load(response.text())["names"][0]["id"] == "pytorch"
