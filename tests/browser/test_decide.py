"""The decision helper in a browser: the same advice as the tool's, its address, the keyboard, no JavaScript."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import yaml
from playwright.sync_api import Browser, Page, expect

from parity.decision import load
from parity.project import Project

ROOT = Path(__file__).parents[2]
PAGE = "choose/decide/"
PROFILES: list[Any] = yaml.safe_load((ROOT / "tests" / "decision_profiles.yaml").read_text("utf-8"))


def test_every_profile_gets_its_advice_from_a_link(page: Page, address: str) -> None:
    results = load(Project(ROOT)).results
    page.goto(address + PAGE)
    for who, answers, result, rule in PROFILES:
        page.goto(f"{address}{PAGE}?{urlencode(answers)}")
        expect(page.locator(".decide-advice"), who).to_have_text(f"Our advice: {results[result]}")
        assert page.locator("tr.decided [data-rule]").get_attribute("data-rule") == rule, who


def test_answers_give_advice_reasons_and_a_link(page: Page, address: str) -> None:
    page.goto(address + PAGE)
    expect(page.locator("#decide-result")).to_be_hidden()
    page.get_by_label("TensorFlow with Keras 3").focus()
    page.keyboard.press("Space")
    expect(page.locator(".decide-advice")).to_have_text("Our advice: Keras 3 on TensorFlow")
    assert page.locator("#decide-result a.claim").count() >= 2, "the reason cites its facts"
    assert page.url.endswith("?code=keras3")
    page.get_by_label("pretrained ones from Hugging Face Transformers").check()
    expect(page.locator(".decide-advice")).to_have_text("Our advice: PyTorch")
    assert "models=transformers" in page.url
    page.get_by_role("button", name="Start again").click()
    expect(page.locator("#decide-result")).to_be_hidden()
    assert "?" not in page.url


def test_without_javascript_the_rules_are_a_table(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + PAGE)
    assert page.locator("#decide").is_hidden()
    assert page.locator(".decide-rules tbody tr").count() == len(load(Project(ROOT)).rules)
    context.close()
