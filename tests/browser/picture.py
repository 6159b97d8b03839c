"""The picture in the README: one pair as a reader sees it. `make picture` writes docs/assets/pair.png."""

from __future__ import annotations

import functools
import http.server
import os
import threading

from conftest import ROOT, Quiet
from playwright.sync_api import sync_playwright

PAGE = ""
PAIR = "#pair-start-tour-model"


def main() -> None:
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(ROOT / "site"))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or "/usr/bin/chromium", args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": 1280, "height": 1400})
        page.goto(f"http://127.0.0.1:{server.server_port}/{PAGE}")
        pair = page.locator(PAIR)
        pair.scroll_into_view_if_needed()
        page.wait_for_timeout(500)
        pair.screenshot(path=str(ROOT / "docs" / "assets" / "pair.png"))
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
