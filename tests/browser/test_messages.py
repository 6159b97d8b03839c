"""The box for error messages: finds the entry for messages with other numbers, shapes and names, cut at the first line."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

PAGE = "debugging/paste/"
ALIKE = 0.95
"""Share of messages whose entry must come first."""
NAMES = ("encoder", "head_7", "my_block", "x2", "stem", "proj_out")


@pytest.fixture(scope="module")
def said(hosted: Path) -> list[dict[str, str]]:
    text = (hosted / "debugging" / "messages.js").read_text("utf-8")
    return list(json.loads(text.removeprefix("globalThis.said = ")))


def altered(message: str, rng: random.Random) -> str:
    """The first line, as somebody else would see it: every number, quoted name and address another one."""
    text = next(line for line in message.split("\n") if line.strip())
    text = re.sub(
        r"(?<=['\"`])[a-z]\w*(?=['\"`])", lambda m: rng.choice(NAMES) if rng.random() < 0.5 else m[0], text
    )
    text = re.sub(r"\b0x[0-9a-f…]+", lambda m: hex(rng.randrange(2**32, 2**40)), text)
    return re.sub(r"(?<![\w.])\d+(?![\w.]*\w)", lambda m: str(rng.randrange(1, 600)), text)


def test_messages_are_found_whatever_numbers_stand_in_them(
    page: Page, address: str, said: list[dict[str, str]]
) -> None:
    """Several mistakes may end in the same line: then all of them are listed."""
    rng = random.Random(0)
    asked = []
    while len(asked) < 120:
        for entry in said:
            kind = f"{entry['kind']}: " if rng.random() < 0.7 else ""
            asked.append((entry, kind + altered(entry["message"], rng)))
    page.goto(address + PAGE)
    found = page.evaluate(
        """async (texts) => {
            const box = document.querySelector("#message-text"), found = []
            for (const text of texts) {
                const start = performance.now()
                findMessage(text)
                const spent = performance.now() - start
                box.value = text
                box.dispatchEvent(new Event("change"))
                found.push([[...document.querySelectorAll(".message-found a")].map((a) => a.hash.slice(1)), spent])
            }
            return found
        }""",
        [text for _, text in asked],
    )
    missed = [
        f"{text[:110]!r} leads to {anchors}, not {entry['anchor']}"
        for (entry, text), (anchors, _) in zip(asked, found, strict=True)
        if entry["anchor"] not in anchors
    ]
    assert len(missed) <= (1 - ALIKE) * len(asked), "\n".join(missed)
    assert max(len(anchors) for anchors, _ in found) <= 9
    first = sum(
        anchors[:1] == [entry["anchor"]] for (entry, _), (anchors, _) in zip(asked, found, strict=True)
    )
    assert first >= 0.8 * len(asked), f"{first} of {len(asked)} come first"
    assert sorted(ms for _, ms in found)[len(found) // 2] < 100, "milliseconds"


def test_a_traceback_is_read_from_its_last_line(page: Page, address: str, said: list[dict[str, str]]) -> None:
    entry = next(entry for entry in said if entry["kind"] == "RuntimeError")
    traceback = f'Traceback (most recent call last):\n  File "train.py", line 7, in <module>\n    loss.backward()\nRuntimeError: {entry["message"]}\n'
    page.goto(address + PAGE)
    page.get_by_label("What the framework said").fill(traceback)
    first = page.locator(".message-found a").first
    expect(first).to_have_text(entry["title"])
    first.click()
    expect(page.locator(f"#{entry['anchor']}")).to_be_in_viewport()


def test_what_is_no_message_finds_nothing(page: Page, address: str) -> None:
    page.goto(address + PAGE)
    page.get_by_label("What the framework said").fill("zebra giraffe")
    expect(page.get_by_role("status")).to_have_text("No entry of the gallery fits this message.")
    assert page.locator(".message-found li").count() == 0


def test_it_works_in_the_offline_archive(page: Page, offline: Path, said: list[dict[str, str]]) -> None:
    page.goto((offline / "debugging" / "paste.html").as_uri())
    entry = said[0]
    page.get_by_label("What the framework said").fill(f"{entry['kind']}: {entry['message']}")
    first = page.locator(".message-found a").first
    expect(first).to_have_text(entry["title"])
    assert (first.get_attribute("href") or "").endswith(f".html#{entry['anchor']}")
