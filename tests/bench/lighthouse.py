"""Google's Lighthouse on a chapter page, as a phone: the median of several runs."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from compressed import serving
from figures import Figure

ROOT = Path(__file__).parents[2]
COMMAND = ROOT / "node_modules" / ".bin" / "lighthouse"
PAGES = ("first_model/iris/", "")
LIMITS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
RUNS = 3


def measure(site: Path) -> Iterator[Figure]:
    with serving(site) as address:
        for page in PAGES:
            if not (site / page / "index.html").exists():
                continue
            runs = [scores(address + page) for _ in range(RUNS)]
            for category, limit in LIMITS.items():
                score = statistics.median(run[category] for run in runs)
                yield Figure(f"Lighthouse {page or 'landing page'} {category}", score, "", limit, least=True)


def scores(address: str) -> dict[str, float]:
    """One run: score by category, 0 to 100."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        subprocess.run(
            [
                str(COMMAND), address, "--quiet", "--output=json", f"--output-path={report}",
                "--chrome-flags=--headless --no-sandbox", f"--only-categories={','.join(LIMITS)}",
            ],
            env=os.environ | {"CHROME_PATH": os.environ["CHROMIUM"]}, check=True, capture_output=True,
        )  # fmt: skip
        found = json.loads(report.read_text("utf-8"))["categories"]
    return {name: round(100 * (found[name]["score"] or 0)) for name in LIMITS}
