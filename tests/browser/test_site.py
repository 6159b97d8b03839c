"""The site as a whole: layout at three widths, accessibility, no other host, the offline archive."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from conftest import PAIR_PAGE, ROOT
from playwright.sync_api import Browser, BrowserContext, Page

KINDS = {
    "home": "",
    "chapter": PAIR_PAGE,
    "classifier": "first_model/classifier/",
    "checks": "moving/do_not_match/",
    "notebook": "first_model/iris_notebook/",
    "syntax": "syntax/sequences/",
    "rows": "map/shapes/",
    "map": "map/",
    "script": "map/script/",
    "gallery": "debugging/errors_shapes/",
    "mistakes": "debugging/",
    "message": "debugging/paste/",
    "trap": "trap/nn-linear--dense/",
    "claims": "facts/stale_advice/",
    "charts": "jobs/",
    "series": "jobs/adoption/",
    "counting": "jobs/count_your_own/",
    "draw": "deployment/draw/",
    "decide": "choose/decide/",
    "matrix": "deployment/",
    "calendar": "ecosystem/calendar/",
    "tasks": "jobs/interview_build/",
    "card": "start/card/",
    "glossary": "start/glossary/",
    "tour": "start/tour/",
    "fact check": "facts/",
    "fact table": "facts/deployment/",
    "prose": "evidence/verify/",
    "missing": "404.html",
}
"""One page of every kind."""
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


@pytest.mark.parametrize("width", [390, 1280, 1600])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_sticks_out(page: Page, address: str, kind: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + KINDS[kind])
    assert page.evaluate("document.documentElement.scrollWidth") <= width, "the page scrolls sideways"
    cut = page.evaluate(
        """() => [...document.querySelectorAll("article p, article h1, article h2, article summary, article td, article .pair-tabs")].filter(e => {
            const box = e.getBoundingClientRect()
            if (!box.width || e.closest(".md-typeset__scrollwrap, .table-scroll, .proof-table, .jp-OutputArea")) return false
            return box.right > innerWidth + 1 || box.left < -1
        }).map(e => e.outerHTML.slice(0, 120))"""
    )
    assert cut == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1500])
@pytest.mark.parametrize("kind", KINDS)
def test_accessibility(browser: Browser, address: str, kind: str, width: int, scheme: str) -> None:
    assert AXE.exists(), "axe-core is missing: run `npm ci`"
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address + KINDS[kind])
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    page.wait_for_timeout(300)
    page.add_script_tag(path=str(AXE))
    found = page.evaluate(
        """async () => (await axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}))
            .violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.target.join(" ")).join(" | ")}`)"""
    )
    context.close()
    assert found == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_request_to_another_host(context: BrowserContext, address: str, kind: str) -> None:
    hosts, errors = set(), []
    page = context.new_page()
    page.on(
        "request",
        lambda request: hosts.add(urlsplit(request.url).netloc) if request.url.startswith("http") else None,
    )
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address + KINDS[kind])
    page.keyboard.press("f")
    page.keyboard.type("tensor")
    page.wait_for_timeout(700)
    assert hosts == {urlsplit(address).netloc}
    assert errors == []


def test_offline_archive_opens_by_double_click(context: BrowserContext, offline: Path) -> None:
    requests, errors = [], []
    page = context.new_page()
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((offline / "index.html").as_uri())
    page.locator("article a[href*='start/tour']").first.click()
    assert page.url.endswith("start/tour.html")
    page.goto((offline / "first_model" / "iris.html").as_uri())
    page.locator(".fw-choice[data-choice=tf]").click()
    assert page.locator(".pair .pane[data-side=tf]").first.is_visible()
    assert not page.locator(".pair .pane[data-side=pytorch]").first.is_visible()
    page.goto((offline / "first_model" / "classifier.html").as_uri())
    assert not page.locator(".pair .pane[data-side=pytorch]").first.is_visible(), (
        "the choice is remembered from file://"
    )
    page.locator("input.md-search__input").click()
    page.keyboard.type("GradientTape")
    page.locator(".md-search-result__link").first.wait_for(timeout=15000)
    assert [url for url in requests if not url.startswith(("file:", "data:", "blob:"))] == []
    assert errors == []


def test_every_page_is_reachable_and_titled(hosted: Path) -> None:
    for page in hosted.rglob("*.html"):
        html = page.read_text("utf-8")
        assert re.search(r"<title>[^<]{4,}</title>", html), page
        assert html.count("<h1") == 1, page


def test_every_pair_offers_its_whole_files(hosted: Path) -> None:
    shown = 0
    for page in hosted.rglob("index.html"):
        html = page.read_text("utf-8")
        for block in re.findall(r'<div class="pair".*?class="pair-refs"', html, re.S):
            shown += 1
            links = re.findall(r'<a data-side="\w+" download="[^"]+" href="([^"]+)"', block)
            assert len(links) == block.count('class="pane"') >= 1
            for link in links:
                ast.parse((page.parent / link).read_text("utf-8"))
            assert 'class="proof"' in block
    assert shown >= 14
