"""The API map in a browser: the filter, the keyboard, its address, the page of a row, the box for scripts."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from conftest import ROOT
from playwright.sync_api import Browser, Page, expect

from parity.library import Library
from parity.methods import FILE, written
from parity.project import Project

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
SCRIPTS = Path(__file__).parent / "scripts"
NAMES: dict[str, str] = json.loads((SCRIPTS / "names.json").read_text("utf-8"))
"""The API names of each script, written down by reading it; a method or attribute begins with a dot."""
ROWS = sum(len(pair.claim.row) for pair in Library(Project(ROOT)).pairs())
TRAP = "trap/nn-linear--dense"
TYPE = """text => {
    const field = document.querySelector("[name=q]"), times = []
    const take = words => {
        field.value = words
        const start = performance.now()
        field.dispatchEvent(new Event("input", {bubbles: true}))
        document.querySelector(".map-rows").offsetHeight
        return performance.now() - start
    }
    for (let end = 1; end <= text.length; end++) {
        times.push(Math.min(...[1, 2, 3, 4, 5].map(() => (take(""), take(text.slice(0, end))))))
    }
    return times
}"""
"""Types letter by letter; what each took, layout included, in milliseconds: the best of five, for a busy machine."""


@pytest.fixture
def map_page(page: Page, address: str) -> Page:
    page.goto(address + "map/")
    page.locator(".map-rows > li").first.wait_for()
    return page


def test_the_filter_finds_a_call_under_either_name(map_page: Page) -> None:
    assert f"of {ROWS} rows" in map_page.locator(".map-count").inner_text()
    for words, name in [
        ("nn.Linear", "torch.nn.Linear"),
        ("tf.keras.layers.Dense", "keras.layers.Dense"),
        ("F.cross_entropy", "torch.nn.functional.cross_entropy"),
        ("zero_grad()", "torch.optim.Optimizer.zero_grad"),
        ("from_logits", "keras.losses.BinaryCrossentropy(from_logits)"),
    ]:
        map_page.fill("[name=q]", words)
        names = map_page.locator(".map-names").all_inner_texts()[:3]
        assert any(name in pair.split("\n") for pair in names), names


def test_the_filter_answers_while_one_types(map_page: Page) -> None:
    times = map_page.evaluate(TYPE, "batchnormalization momentum")
    times += map_page.evaluate(TYPE, "a")
    assert max(times) < 50, f"{times} ms"
    assert map_page.evaluate("document.querySelectorAll('*').length") < 3000


def test_categories_differences_and_areas(map_page: Page) -> None:
    map_page.select_option("[name=category]", "layout differs")
    shown = map_page.locator(".map-rows .map-category").all_inner_texts()
    assert set(shown) == {"layout differs"}
    map_page.select_option("[name=size]", "1")
    sizes = map_page.locator(".map-rows .map-row").all_inner_texts()
    numbers = [
        float(text.removeprefix("off by ").removeprefix("differ by ").replace(",", "")) for text in sizes
    ]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[-1] >= 1
    map_page.select_option("[name=area]", "Convolution")
    assert "category=layout+differs" in map_page.url
    assert "area=Convolution" in map_page.url


def test_the_address_keeps_the_filter(map_page: Page) -> None:
    map_page.fill("[name=q]", "dropout")
    expect(map_page).to_have_url(re.compile("#q=dropout$"))
    found = map_page.locator(".map-count").inner_text()
    map_page.reload()
    assert map_page.input_value("[name=q]") == "dropout"
    assert map_page.locator(".map-count").inner_text() == found
    map_page.fill("[name=q]", "no such call anywhere")
    assert "None of" in map_page.locator(".map-count").inner_text()


def test_the_keyboard_reaches_every_row(map_page: Page) -> None:
    focused = "document.activeElement.closest('.map-rows > li') && [...document.querySelectorAll('.map-rows > li')].indexOf(document.activeElement.closest('.map-rows > li'))"
    map_page.focus("[name=q]")
    for key, place in [("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0)]:
        map_page.keyboard.press(key)
        assert map_page.evaluate(focused) == place
    map_page.keyboard.press("Escape")
    assert map_page.evaluate("document.activeElement.name") == "q"
    map_page.focus(".map-more")
    map_page.keyboard.press("Enter")
    assert map_page.evaluate(focused) == 60
    map_page.fill("[name=q]", "nn.Linear keras.layers.Dense")
    map_page.keyboard.press("Enter")
    map_page.keyboard.press("Enter")
    map_page.wait_for_url(re.compile(r"/trap/[\w-]+/$"))


def test_downloads(map_page: Page) -> None:
    for kind in ("json", "csv"):
        with map_page.expect_download() as download:
            map_page.evaluate(
                "kind => { const a = document.querySelector(`a[href$='api_map.${kind}']`); a.download = ''; a.click() }",
                kind,
            )
        text = Path(download.value.path()).read_text("utf-8")
        assert "2.13.0" in text
        assert text.count("nn-linear--dense") >= 2


@pytest.mark.parametrize("where", ["map/", "map/script/", TRAP + "/"])
def test_without_scripts(browser: Browser, address: str, where: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + where)
    assert not page.locator(".map-tool").locator("visible=true").count()
    if where.startswith("map"):
        page.locator("article a[href$='shapes/']").first.click()
        assert page.locator(".rows tr").count() > 10
        page.locator(".rows a[href*='trap/']").first.click()
    assert "trap" in page.url
    assert page.locator("h1 code").count() == 2
    context.close()


def test_the_page_of_a_row(page: Page, address: str) -> None:
    page.goto(f"{address}{TRAP}/")
    assert re.search(r"off by [\d.]+", page.locator(".measured").inner_text())
    assert page.locator("meta[property='og:description']").get_attribute("content")
    assert page.locator("link[rel=canonical]").get_attribute("href").endswith(f"/{TRAP}/")  # type: ignore[union-attr]
    page.get_by_text("Copy a convolution").click()
    page.wait_for_url(re.compile("#pair-"))
    page.locator(page.url[page.url.index("#") :]).wait_for(state="attached")


def test_the_page_of_a_row_follows_the_choice_of_colours(page: Page, address: str) -> None:
    page.goto(address)
    page.evaluate(
        """localStorage.setItem("/.__palette", JSON.stringify({index: 2, color: {media: "(prefers-color-scheme: dark)", scheme: "slate"}}))"""
    )
    page.goto(f"{address}{TRAP}/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(17, 22, 30)"


def test_offline(page: Page, offline: Path) -> None:
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto((offline / "map" / "index.html").as_uri())
    page.fill("[name=q]", "nn.linear keras.layers.dense transposing")
    page.locator(".map-rows .map-row").first.click()
    assert page.url.endswith(".html")
    assert page.locator("h1 code").count() == 2
    page.get_by_role("link", name="API map").click()
    page.goto((offline / "map" / "script.html").as_uri())
    page.click("[data-example=tf]")
    assert page.locator(".script-found > ol > li").count() > 8
    assert {url.split(":")[0] for url in requests} <= {"file", "data", "blob"}


# -- the box for scripts ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def script_page(browser: Browser, address: str) -> Page:
    page = browser.new_page()
    page.goto(address + "map/script/")
    page.locator("#script-tool").wait_for()
    return page


def read(page: Page, text: str) -> dict[str, list[int]]:
    """Names found in a script, with their lines."""
    return dict(
        page.evaluate(
            "text => scriptReport(text, apiMap, apiMethods).map(({name, lines}) => [name, lines])", text
        )
    )


def test_it_finds_the_names_of_real_scripts(script_page: Page) -> None:
    for framework in ("pytorch", "keras"):
        wanted, missed, extra, found = 0, [], [], 0
        scripts = [name for name in NAMES if name.startswith(framework)]
        assert len(scripts) == 10
        for script in scripts:
            shown = set(read(script_page, (SCRIPTS / f"{script}.txt").read_text("utf-8")))
            names = NAMES[script].split()
            dotted = tuple(name for name in names if name.startswith("."))
            wanted += len(names)
            found += len(shown)
            missed += [
                f"{script}: {n}"
                for n in names
                if not (n in shown or (n[0] == "." and any(s.endswith(n) for s in shown)))
            ]
            extra += [
                f"{script}: {s}" for s in shown if s[0] != "(" and s not in names and not s.endswith(dotted)
            ]
        assert len(missed) <= 0.05 * wanted, missed
        assert len(extra) <= 0.02 * found, extra


def test_imports_of_every_form(script_page: Page) -> None:
    text = """
import torch, numpy as np
import torch.nn as nn, torch.nn.functional as F
from torch import (
    optim,  # the optimisers
    no_grad as quiet,
)
from keras.layers import Dense as D
import tensorflow as tf
layers = tf.keras.layers
nn.Linear(1, 2); F.relu(x)
optim.Adam
with quiet():
    D(3)
    layers.LSTM(4)
tf.keras.layers.Dense(1)
"""
    assert read(script_page, text) == {
        "torch.nn.Linear": [11],
        "torch.nn.functional.relu": [11],
        "torch.optim.Adam": [12],
        "torch.no_grad": [13],
        "keras.layers.Dense": [14, 16],
        "keras.layers.LSTM": [15],
    }


def test_what_is_not_a_name(script_page: Page) -> None:
    text = '''
import torch
import numpy as np
# torch.nn.Linear(1, 2)
s = "torch.nn.Linear" + f"{torch.ones(2).sum():.2f} torch.zeros"
"""torch.nn.Conv2d"""
a = np.zeros(3).reshape(-1).mean()
words = "a b".split()
f(backward=1, view=2)
'''
    assert read(script_page, text) == {"torch.ones": [5], "torch.Tensor.sum": [5]}


@pytest.mark.parametrize(
    "text",
    [
        "import torch\ntorch.ones((2, 3)\n\ndef f(x):\n    return torch.zeros(1",
        'import torch\ntorch.ones("a\ntorch.zeros(2)\n)))',
    ],
)
def test_scripts_with_errors_are_read_as_far_as_they_go(script_page: Page, text: str) -> None:
    assert set(read(script_page, text)) == {"torch.ones", "torch.zeros"}


def test_it_shows_traps_with_lines(page: Page, address: str) -> None:
    page.goto(address + "map/script/")
    page.fill("textarea", "import torch\nl = torch.nn.CrossEntropyLoss()\ntorch.nn.NoSuchThing()\n")
    expect(page.locator(".map-count")).to_contain_text("2 names: 1 with")
    assert "line 2" in page.locator("#found + ol").inner_text()
    assert "torch.nn.NoSuchThing line 3" in page.locator("#unknown + ol").inner_text()
    page.locator("#found + ol .map-row").first.click()
    assert "/trap/" in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1500])
def test_what_it_shows_is_accessible(browser: Browser, address: str, width: int, scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address + "map/script/")
    page.click("[data-example=pytorch]")
    page.add_script_tag(path=str(AXE))
    found = page.evaluate("async () => (await axe.run('.map-tool')).violations.map(v => v.id)")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
    assert found == []


@pytest.mark.frameworks
def test_the_list_of_methods_is_current() -> None:
    assert (ROOT / FILE).read_text("utf-8") == written(), "run `python -m parity.methods`"
