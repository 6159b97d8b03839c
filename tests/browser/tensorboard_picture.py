"""The pictures of TensorBoard on docs/debugging/tools.md: both runs in one server. `make tensorboard-pictures` writes
docs/assets/tensorboard_*.webp.

The runs are those of the pair debugging/tools_tensorboard: its twins write the event files, TensorBoard of the environment
``ecosystem`` shows them on this machine, Chromium takes the pictures.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from conftest import ROOT
from PIL import Image
from playwright.sync_api import Page, sync_playwright

from parity.environment import interpreter

PAIR = ROOT / "snippets" / "debugging" / "tools_tensorboard"
LIMIT = 60_000
"""Bytes of a picture."""
QUIET = {"TF_ENABLE_ONEDNN_OPTS": "0", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
VIEWS = {"scalars": ("#timeseries", "epoch_loss", 640), "histograms": ("#histograms", "kernel", 740)}
"""The tab, the tags that are shown, and the height of the picture."""


def main() -> None:
    python = interpreter("ecosystem")
    with tempfile.TemporaryDirectory() as folder:
        for twin in ("pytorch.py", "tf.py"):
            shutil.copy(PAIR / twin, folder)
            subprocess.run(
                [python, twin], cwd=folder, env=os.environ | QUIET, check=True, capture_output=True
            )
        server = subprocess.Popen(
            [python, "-m", "tensorboard.main", "--logdir", "logs", "--host", "127.0.0.1", "--port", "0"],
            cwd=folder, env=os.environ | QUIET, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            take(address(server))
        finally:
            server.terminate()
            server.wait()


def address(server: subprocess.Popen[str]) -> str:
    """Where TensorBoard says that it listens."""
    assert server.stderr
    for line in server.stderr:
        if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
            return found[0]
    raise SystemExit("TensorBoard ended before it said where it listens")


def take(url: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or "/usr/bin/chromium", args=["--no-sandbox"]
        )
        for name, (view, tags, height) in VIEWS.items():
            page = browser.new_page(viewport={"width": 900, "height": height})
            page.goto(url + view)
            ready(page, tags)
            save(page.screenshot(), ROOT / "docs" / "assets" / f"tensorboard_{name}.webp")
            page.close()
        browser.close()


def ready(page: Page, tags: str) -> None:
    """Both runs are listed, and the chosen tags drawn, without the panel of settings."""
    page.get_by_text("keras/train").first.wait_for(timeout=60_000)
    page.get_by_text("pytorch").first.wait_for()
    page.locator("input[placeholder^='Filter tags'], tf-tag-filterer input").first.fill(tags)
    if page.get_by_role("button", name="Settings").count():
        page.get_by_role("button", name="Settings").last.click()
    page.mouse.move(0, 0)
    page.wait_for_timeout(4000)


def save(png: bytes, path: Path) -> None:
    """The picture in as much quality as the limit allows."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    for quality in (90, 80, 70, 60, 50):
        out = io.BytesIO()
        picture.save(out, "WEBP", quality=quality, method=6)
        if len(out.getvalue()) <= LIMIT:
            path.write_bytes(out.getvalue())
            return
    raise SystemExit(f"{path.name} is larger than {LIMIT} bytes at any quality: take less of the page")


if __name__ == "__main__":
    main()
