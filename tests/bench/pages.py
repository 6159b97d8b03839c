"""What a reader's browser loads: bytes, requests and nodes, on the first visit and on the next page."""

from __future__ import annotations

import gzip
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from compressed import serving
from figures import Figure
from playwright.sync_api import Browser, BrowserContext, sync_playwright

CHAPTERS = ("first_model/iris/", "first_model/classifier/", "start/tour/", "moving/do_not_match/")
NOTEBOOK = "first_model/iris_notebook/"
APART = re.compile(r"/search/search_index\.json$")
"""Counted apart: loaded after the page, for the search field."""
FORMULA_SCRIPTS = re.compile(r"katex|mathjax", re.I)


@dataclass
class Visit:
    """``size`` in bytes as transferred, headers included; ``requests`` that reached the network."""

    size: int = 0
    requests: int = 0
    nodes: int = 0
    formula_scripts: int = 0


def visit(context: BrowserContext, address: str) -> Visit:
    """Open a page and wait until the network is quiet."""
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    found, addresses, cached = Visit(), {}, set()

    def ended(event: dict[str, object]) -> None:
        identifier = event["requestId"]
        if identifier in addresses and identifier not in cached and not APART.search(addresses[identifier]):
            found.size += int(event["encodedDataLength"])  # type: ignore[call-overload]
            found.requests += 1

    session.on("Network.requestWillBeSent", lambda e: addresses.update({e["requestId"]: e["request"]["url"]}))
    session.on("Network.requestServedFromCache", lambda e: cached.add(e["requestId"]))
    session.on(
        "Network.responseReceived",
        lambda e: cached.add(e["requestId"]) if e["response"].get("fromDiskCache") else None,
    )
    session.on("Network.loadingFinished", ended)
    page.goto(address, wait_until="networkidle")
    page.wait_for_timeout(500)
    found.nodes = page.evaluate("document.querySelectorAll('*').length")
    found.formula_scripts = sum(bool(FORMULA_SCRIPTS.search(url)) for url in addresses.values())
    page.close()
    return found


def measure(site: Path) -> Iterator[Figure]:
    chapters = [name for name in CHAPTERS if (site / name / "index.html").exists()]
    with serving(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ["CHROMIUM"] or None, args=["--no-sandbox"]
        )
        first = {name: fresh(browser, address, [name])[0] for name in chapters}
        for name, found in first.items():
            yield Figure(f"{name} first visit", found.size / 1000, "KB", 110)
            yield Figure(f"{name} requests", found.requests, "", 15)
            yield Figure(f"{name} nodes", found.nodes, "", 3000)
        for name, other in zip(chapters[1:] + chapters[:1], chapters, strict=True):
            following = fresh(browser, address, [other, name])[1]
            yield Figure(f"{name} as the next page", following.size / 1000, "KB", 25)
        scripts = sum(found.formula_scripts for found in first.values())
        if (site / NOTEBOOK / "index.html").exists():
            notebook = fresh(browser, address, [NOTEBOOK])[0]
            typical = sorted(found.size for found in first.values())[len(first) // 2]
            yield Figure("notebook, more than a chapter", (notebook.size - typical) / 1000, "KB", 60)
            scripts += notebook.formula_scripts
        yield Figure("scripts that render formulas", scripts, "", 0)
        browser.close()
    index = gzip.compress((site / "search" / "search_index.json").read_bytes(), 6)
    yield Figure("search index, gzipped", len(index) / 1000, "KB", 300)


def fresh(browser: Browser, address: str, names: list[str]) -> list[Visit]:
    """Visit pages one after another with a cache that starts empty."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    visits = [visit(context, address + name) for name in names]
    context.close()
    return visits
