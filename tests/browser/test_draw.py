"""The page with the canvas: both exported models answer as Python did, over HTTP and from the archive opened by double click;
what it loads and when; mouse, keys and test images; that models and sizes are what pair and packages say."""

from __future__ import annotations

import gzip
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import ROOT
from playwright.sync_api import Page, Request

from parity.environment import interpreter
from parity.runtimes import SCRIPTS

MODELS = ROOT / "docs" / "assets" / "models"
PAIR = ROOT / "snippets" / "deployment" / "browser_export"
SIDES = ("pytorch", "keras")
PACKED = list(SCRIPTS)
THREE = [(0.3, 0.2), (0.5, 0.12), (0.7, 0.25), (0.6, 0.42), (0.45, 0.48), (0.65, 0.55), (0.7, 0.75), (0.5, 0.88), (0.3, 0.8)]  # fmt: skip
LOADED = 60_000
"""Milliseconds that two runtimes may take to start on a busy machine."""


def recorded(side: str) -> dict[str, Any]:
    """The test images and what Python answered to them."""
    found: dict[str, Any] = json.loads((MODELS / f"reader_{side}.json").read_text("utf-8"))
    return found


@pytest.fixture(params=["hosted", "offline"])
def place(request: pytest.FixtureRequest) -> str:
    """The page's address, over HTTP and as a file."""
    if request.param == "hosted":
        return str(request.getfixturevalue("address")) + "deployment/draw/"
    offline: Path = request.getfixturevalue("offline")
    return (offline / "deployment" / "draw.html").as_uri()


@pytest.fixture
def asked(page: Page) -> list[str]:
    """Every address that the page asks for, except what it made itself."""
    found: list[str] = []

    def note(request: Request) -> None:
        if not request.url.startswith(("blob:", "data:")):
            found.append(request.url)

    page.on("request", note)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    return found


def draw(page: Page, points: list[tuple[float, float]], size: float = 1.0) -> None:
    box = page.locator("#draw-tool canvas").bounding_box()
    assert box
    for i, (x, y) in enumerate(points):
        page.mouse.move(box["x"] + size * x * box["width"], box["y"] + size * y * box["height"])
        if i == 0:
            page.mouse.down()
    page.mouse.up()


def answers(page: Page, pixels: list[int] | None = None) -> dict[str, list[float]]:
    """What both models answer to what stands in the field, or to ``pixels`` once they stand there."""
    page.wait_for_function(
        """(wanted) => {
            const shown = [...document.querySelectorAll("#draw-tool [role=gridcell]")].map(e => +e.ariaLabel.split(": ")[1])
            const found = globalThis.digitAnswers
            return found && String(found.pixels) === String(wanted || shown)
        }""",
        arg=pixels,
        timeout=LOADED,
    )
    found: dict[str, list[float]] = page.evaluate("globalThis.digitAnswers")
    return found


def read(probabilities: list[float]) -> int:
    return max(range(10), key=probabilities.__getitem__)


def test_both_models_answer_as_python_did(page: Page, place: str, asked: list[str]) -> None:
    """Three test images of each digit, chosen by their buttons; nothing heavy is loaded before the first one is asked for."""
    python = {side: recorded(side) for side in SIDES}
    labels = python["pytorch"]["labels"]
    page.goto(place)
    page.wait_for_timeout(500)
    heavy = [*PACKED, "deployment/digit_readers.js"]
    assert not [url for url in asked if url.endswith(tuple(heavy))], "loaded before it was asked for"
    for nth in [i for round in range(3) for i in range(round, len(labels), 3)]:
        page.get_by_role("button", name=f"a test image of {labels[nth]}").click()
        found = answers(page, python["pytorch"]["pixels"][nth])
        for side in SIDES:
            assert found[side] == pytest.approx(python[side]["probabilities"][nth], abs=1e-5)
    assert "From what Python answered" in page.locator(".draw-said").inner_text()
    assert [sum(url.endswith(name) for url in asked) for name in heavy] == [1, 1, 1]
    home = place.split("deployment/")[0]
    assert [url for url in asked if not url.startswith(home)] == []


def test_draw_with_the_mouse(page: Page, place: str, asked: list[str]) -> None:
    page.goto(place)
    draw(page, THREE)
    found = answers(page)
    assert [read(found[side]) for side in SIDES] == [3, 3]
    assert found["keras"] == pytest.approx(found["pytorch"], abs=1e-5)
    said = page.locator(".draw-said").inner_text()
    assert said.startswith("PyTorch reads 3 (")
    assert "Keras reads 3 (" in said
    assert page.locator("#draw-tool tbody .best").count() == 2
    whole = found["pixels"]
    page.locator(".draw-clear").click()
    draw(page, THREE, size=0.5)
    assert answers(page)["pixels"] == pytest.approx(whole, abs=2), "a small drawing is enlarged"


def test_draw_with_keys(page: Page, address: str, asked: list[str]) -> None:
    """A one, set pixel by pixel without a mouse."""
    page.goto(address + "deployment/draw/")
    page.locator("#draw-tool canvas").scroll_into_view_if_needed()
    page.locator("[role=gridcell]").first.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    for row in range(8):
        page.keyboard.press("Enter" if row % 2 else "Space")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("Space")
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("ArrowDown")
    found = answers(page)
    assert found["pixels"] == [16 * (i % 8 in (3, 4)) for i in range(64)]
    assert [read(found[side]) for side in SIDES] == [1, 1]
    page.keyboard.press("Delete")
    assert answers(page)["pixels"][59] == 0
    assert page.locator("[role=gridcell][tabindex='0']").count() == 1


def test_without_the_runtimes_the_page_says_how_to_get_them(page: Page, address: str) -> None:
    page.route("**/packed.js", lambda route: route.fulfill(status=404))
    page.goto(address + "deployment/draw/")
    page.get_by_role("button", name="Load both models").click()
    page.get_by_text("npm ci --omit=optional").wait_for()
    assert page.get_by_role("button", name="Load both models").is_enabled()


def test_strokes_become_pixels_as_in_the_data(page: Page, address: str) -> None:
    page.goto(address + "deployment/draw/")
    pixels = page.evaluate(
        "[[], [[[5, 5]]], [[[0, 0], [0, 90]]], [[[0, 0], [90, 90]]]].map(s => digitPixels(s))"
    )
    nothing, dot, line, slope = pixels
    assert nothing == [0] * 64
    assert sum(dot) > 0
    assert [sum(line[i::8]) > 0 for i in range(8)] == [False] * 3 + [True] * 2 + [False] * 3
    assert all(line[8 * row + 3] == line[8 * row + 4] for row in range(8)), "centred"
    assert all(0 <= value <= 16 for value in slope)
    assert slope == slope[::-1], "the same from both ends"


def test_sizes_are_those_of_the_packages() -> None:
    """What the page says a visitor downloads, against the files that the site packs."""
    claims = yaml.safe_load((ROOT / "docs" / "data" / "claims" / "deployment.yaml").read_text("utf-8"))
    figures = {claim["id"]: claim["figure"] for claim in claims if "figure" in claim}
    for name, script in zip(("ort-web-size", "litert-js-size"), PACKED, strict=True):
        files = [ROOT / "node_modules" / part for part in SCRIPTS[script].values()]
        total = sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)
        assert figures[name]["value"] == round(total / 1e6, 1)
        package = json.loads((ROOT / "node_modules" / files[0].relative_to(ROOT / "node_modules").as_posix().split("/dist/")[0] / "package.json").read_text("utf-8"))  # fmt: skip
        assert package["version"] in figures[name]["period"]


SAME = """
import json, sys
import numpy as np
import onnxruntime as ort
from ai_edge_litert.interpreter import Interpreter

for folder in sys.argv[1:]:
    samples = json.load(open(folder + "/reader_pytorch.json"))
    images = np.array(samples["pixels"], dtype="float32").reshape(-1, 1, 8, 8)
    session = ort.InferenceSession(folder + "/reader.onnx")
    run = Interpreter(folder + "/reader.tflite").get_signature_runner()
    found = [[session.run(None, {"images": i})[0], run(images=i)["output_0"]] for i in images]
    print(json.dumps(np.array(found).tolist()))
"""


@pytest.mark.frameworks
def test_models_are_what_the_pair_writes(tmp_path: Path) -> None:
    """Both scripts export again; their files answer as the published ones do, and the recorded answers are the same."""
    python = interpreter("deployment")
    for side in ("pytorch", "tf"):
        subprocess.run([python, str(PAIR / f"{side}.py")], cwd=tmp_path, check=True, capture_output=True)
    remedy = "run both scripts of snippets/deployment/browser_export in docs/assets/models, with .venv/environments/deployment/bin/python"
    done = subprocess.run(
        [python, "-c", SAME, str(MODELS), str(tmp_path)], check=True, capture_output=True, text=True
    )
    published, new = (json.loads(line) for line in done.stdout.splitlines())
    for old, fresh in zip(published, new, strict=True):
        for a, b in zip(old, fresh, strict=True):
            assert a[0] == pytest.approx(b[0], abs=1e-6), remedy
    for side in SIDES:
        fresh = json.loads((tmp_path / f"reader_{side}.json").read_text("utf-8"))
        assert fresh["pixels"] == recorded(side)["pixels"], remedy
        for a, b in zip(fresh["probabilities"], recorded(side)["probabilities"], strict=True):
            assert a == pytest.approx(b, abs=1e-6), remedy


def test_both_scripts_are_one_set_of_samples() -> None:
    assert {key: recorded("pytorch")[key] for key in ("labels", "pixels")} == {
        key: recorded("keras")[key] for key in ("labels", "pixels")
    }
