"""The site's own search finds the answer: questions as readers ask them, typed into the search box.

A hit is an entry of the result list as it is shown: a page with its best section, or two that are nearly as good. What the
entry folds away ("3 more on this page") does not count, nor does the page's own line unless its opening paragraphs are
what matched best.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page

from parity.pack import unpack

QUESTIONS = Path(__file__).with_name("questions.yaml")
SYNONYMS = Path(__file__).parents[2] / "docs/data/synonyms.yaml"
SHOWN = 3
"""An answer counts among the first so many entries."""
COMMON = 75
"""A word in more sections than this marks none of them."""
NAMES = "lstm gru rnn adam rmsprop cnn gpu bert imagenet far unless twice still better there add decay start resnet differ"
"""Proper names, which have no other word, and words without weight of their own."""
ENDING = re.compile(r"(?<=\w{3})(?:ations?|i[sz](?:ers?|ed|ing|es?)|ings?|edly|ed|es|s|ly|e)$")


@dataclass(frozen=True)
class Question:
    """One question: ``queries`` are the text as asked and two paraphrases, ``sections`` the addresses that answer."""

    id: str
    queries: tuple[str, str, str]
    sections: frozenset[str]


def address_of(section: str) -> str:
    """``part/page.md#anchor`` as the address in the index, ``part/page/#anchor``."""
    page, _, anchor = section.partition("#")
    path = page.removesuffix(".md")
    path = path.removesuffix("index") if path == "index" or path.endswith("/index") else f"{path}/"
    return f"{path}#{anchor}" if anchor else path


def questions() -> list[Question]:
    return [
        Question(
            entry["id"],
            (entry["asked"], *entry["paraphrases"]),
            frozenset(map(address_of, entry["sections"])),
        )
        for entry in yaml.safe_load(QUESTIONS.read_text(encoding="utf-8"))
    ]


ANSWERED = [question for question in questions() if question.sections]

ASK = """async (queries) => {
    const input = document.querySelector("[data-md-component=search-query]")
    const list = document.querySelector(".md-search-result__list")
    const base = new URL(JSON.parse(document.getElementById("__config").textContent).base, location)
    const score = (link) => Number(link.querySelector("[data-md-score]").dataset.mdScore)
    const address = (link) => { const url = new URL(link.href); url.search = ""; return url.href.slice(base.href.length) }
    const shown = (item) => {
        const [page, ...sections] = item.querySelectorAll(":scope > a")
        return (sections.every((section) => score(section) <= score(page)) ? [page] : []).concat(sections).map(address)
    }
    const until = async (done) => {
        const end = performance.now() + 5000
        while (!done() && performance.now() < end) await new Promise((next) => setTimeout(next, 1))
    }
    const type = (text) => { input.value = text; input.dispatchEvent(new KeyboardEvent("keyup")) }
    const found = []
    for (const query of queries) {
        type("")
        await until(() => !list.children.length)
        type(query)
        await until(() => list.children.length)
        found.push([...list.children].slice(0, 10).map(shown))
    }
    return found
}"""


@pytest.fixture(scope="module")
def search(browser: Browser, address: str) -> Iterator[Page]:
    """The landing page with the search open and its index loaded."""
    page = browser.new_page()
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type("tensor", delay=20)
    page.wait_for_selector(".md-search-result__item")
    yield page
    page.close()


def hits(page: Page, queries: list[str]) -> list[list[list[str]]]:
    """For each query the first ten entries, each the addresses that it shows."""
    return page.evaluate(ASK, queries)


def shown(entries: list[list[str]]) -> list[str]:
    """What a reader sees of the first entries."""
    return [address for entry in entries[:SHOWN] for address in entry]


def test_questions_find_their_answers(search: Page) -> None:
    queries = [query for question in ANSWERED for query in question.queries]
    found = dict(zip(queries, hits(search, queries), strict=True))
    missed = [
        f"{question.id} {query}\n    wanted {' or '.join(sorted(question.sections))}\n    found  "
        + (" · ".join(shown(found[query])) or "nothing")
        for question in ANSWERED
        for query in question.queries
        if not question.sections & set(shown(found[query]))
    ]
    assert not missed, f"{len(missed)} of {len(queries)} queries miss their answer:\n" + "\n".join(missed)


def test_sections_exist(hosted: Path) -> None:
    known = {entry["location"] for entry in index(hosted)}
    assert not {f"{question.id}: {at}" for question in ANSWERED for at in question.sections - known}


def test_paraphrases_use_other_words(hosted: Path) -> None:
    """Else the test would only prove that the search finds what it is given."""
    words = {entry["location"]: stems(f"{entry['title']} {entry['text']}") for entry in index(hosted)}
    often = Counter(stem for found in words.values() for stem in found)
    common = {stem for stem, count in often.items() if count > COMMON}
    everyday = stems(" ".join(yaml.load(SYNONYMS.read_text("utf-8"), yaml.BaseLoader)["weak"])) | stems(NAMES)
    repeated = [
        f"{question.id} {query}: {', '.join(sorted(shared))} in {at}"
        for question in ANSWERED
        for query in question.queries[1:]
        for at in sorted(question.sections)
        if (shared := (stems(query) & words[at]) - common - everyday)
    ]
    assert not repeated, "these words mark the answer; say it otherwise:\n" + "\n".join(repeated)


def index(site: Path) -> list[dict[str, str]]:
    return unpack(json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"])


def stems(text: str) -> set[str]:
    """Words of a text without their endings, roughly: paddings, padded and padding are one."""
    plain = unescape(re.sub(r"<[^>]+>", " ", text)).lower()
    return {ENDING.sub("", word) for word in re.findall(r"[^\W\d_]\w{2,}", plain)}
