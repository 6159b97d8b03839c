"""What building costs: the whole site, and one edit in `make serve`."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import yaml
from figures import Figure

ROOT = Path(__file__).parents[2]
SOURCES = ("docs", "snippets", "overrides", "parity", "requirements", "mkdocs.yml", "pyproject.toml")
QUIET = {"NO_MKDOCS_2_WARNING": "1"}
PAGE = "first_model/classifier"
BUILDS, EDITS = 3, 7


def spent() -> float:
    """CPU seconds of all children that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measure() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        for source in SOURCES:
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, copy / source, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(ROOT / source, copy)
        environment = os.environ | QUIET | {"PYTHONPATH": str(copy)}
        yield from full(copy, environment)
        yield from edit(copy, environment)


def full(copy: Path, environment: dict[str, str]) -> Iterator[Figure]:
    """CPU seconds of a strict build of everything: the first one finds no compiled templates and no converted notebook."""
    seconds = []
    for _ in range(BUILDS):
        before = spent()
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(copy / "site")]
        subprocess.run(command, cwd=copy, env=environment, check=True, capture_output=True)
        seconds.append(spent() - before)
    site = copy / "site"
    pages = sum("trap" not in page.relative_to(site).parts for page in site.rglob("index.html"))
    yield Figure("pages", pages, "")
    yield Figure("full build, CPU", statistics.median(seconds), "s", 2 + 0.1 * pages)
    yield Figure("full build with empty caches, CPU", seconds[0], "s", 2 + 0.1 * pages)


def edit(copy: Path, environment: dict[str, str]) -> Iterator[Figure]:
    """Seconds from saving a page to the server showing it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{probe.getsockname()[1]}"
    config = yaml.load((copy / "mkdocs.yml").read_text("utf-8"), yaml.BaseLoader)["site_url"]
    mount = urlsplit(config[-1] if isinstance(config, list) else config).path
    address = f"http://{place}{mount}{PAGE}/"
    server = subprocess.Popen(
        [sys.executable, "-m", "parity.serve", place],
        cwd=copy, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        wait_for(address, "</html>", 60)
        source = copy / "docs" / f"{PAGE}.md"
        text, seconds, process = source.read_text("utf-8"), [], psutil.Process(server.pid)
        before = sum(process.cpu_times()[:2])
        for number in range(EDITS):
            time.sleep(1.5 + 0.03 * number)
            source.write_text(f"{text}\nEdit number {number}.\n", "utf-8")
            seconds.append(wait_for(address, f"Edit number {number}.", 30))
        yield Figure("an edit shows in make serve", statistics.median(seconds), "s", 1)
        yield Figure("an edit in make serve, CPU", (sum(process.cpu_times()[:2]) - before) / EDITS, "s")
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()


def wait_for(address: str, text: str, most: float) -> float:
    """Seconds until the page holds ``text``."""
    started = time.perf_counter()
    while time.perf_counter() - started < most:
        try:
            with urllib.request.urlopen(address, timeout=most) as answer:
                if text in answer.read().decode():
                    return time.perf_counter() - started
        except OSError:
            pass
        time.sleep(0.01)
    raise TimeoutError(f"{address} did not show {text!r} within {most} s")
