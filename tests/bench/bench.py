"""`make bench`: measure what was promised, print it against the targets, keep it in build/bench.json.

Nothing here asserts: a busy machine is no mistake. Name parts to measure only these: runner build pages lighthouse speed
deployment. The last two compare the frameworks, rewrite data that the site shows, and run only when named.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import build
import deployment
import lighthouse
import pages
import runner
import speed
from figures import Figure, table

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
PARTS: dict[str, Callable[[], Iterator[Figure]]] = {
    "runner": runner.measure,
    "build": build.measure,
    "pages": lambda: pages.measure(SITE),
    "lighthouse": lambda: lighthouse.measure(SITE),
    "speed": speed.measure,
    "deployment": deployment.measure,
}
ON_REQUEST = ("speed", "deployment")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="PART",
        help=f"any of {', '.join(PARTS)}; all but {' and '.join(ON_REQUEST)} unless given",
    )
    chosen = parser.parse_args().parts or [name for name in PARTS if name not in ON_REQUEST]
    if unknown := set(chosen) - PARTS.keys():
        parser.error(f"unknown: {', '.join(unknown)}")
    figures: list[Figure] = []
    for name in chosen:
        print(f"== Measuring: {name}", flush=True)
        figures += PARTS[name]()
    print(f"\n{table(figures)}")
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    report = {
        "date": time.strftime("%Y-%m-%d"),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
        "load": load,
        "figures": [figure.as_json() for figure in figures],
    }
    out = ROOT / "build" / "bench.json"
    out.parent.mkdir(exist_ok=True)
    out.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", "utf-8")
    missed = [figure.what for figure in figures if figure.reached is False]
    print(
        f"\n{len(missed)} missed{': ' if missed else ''}{'; '.join(missed)}. In build/bench.json, load {load:.1f}."
    )


if __name__ == "__main__":
    main()
