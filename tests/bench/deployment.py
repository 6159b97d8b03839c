"""Every way out of a framework against its source model: one image of 8 by 8, from NumPy array to NumPy array, on one processor.

What is timed stands in docs/data/deployment_paths.yaml: for each path two expressions over the finished twin of its pair. The
twin runs in a fresh interpreter of its environment that may use one processor only, which holds every runtime to one
thread of arithmetic. Source and path take turns, so that a busy moment hits both. Writes docs/data/deployment_speed.json.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from figures import Figure
from speed import processor

from parity import paths
from parity.environment import interpreter
from parity.library import Library
from parity.project import Project
from parity.runner import environment

ROOT = Path(__file__).parents[2]
DATA = ROOT / paths.SPEED
ROUNDS, SECONDS = 60, 0.01
"""So many turns, each the median of as many calls as fit into so many seconds (at least three)."""
QUARTILES = (25, 50, 75)


def measure() -> Iterator[Figure]:
    """The time of each path over that of its source: the median and the quartiles of the turns."""
    library = Library(Project(ROOT))
    wanted: dict[tuple[str, str], dict[str, dict[str, Any]]] = {}
    for name, sides in paths.data(ROOT).items():
        for side, timed in sides.items():
            wanted.setdefault((timed["pair"], side), {})[name] = timed
    before = os.getloadavg()[0]
    found: dict[str, dict[str, Any]] = {}
    versions: dict[str, str] = {"python": platform.python_version()}
    for (pair, side), jobs in wanted.items():
        answer = ask(library, pair, side, jobs)
        versions |= library.evidence(pair)["versions"]
        for name, seconds in answer.items():
            row = figures(seconds["source"], seconds["path"])
            found.setdefault(name, {})[side] = row
            yield Figure(f"{name}, {side}: time over that of the source", row["ratio"][1], "times")
    report = {
        "date": time.strftime("%Y-%m-%d"),
        "machine": f"{processor()}, {os.cpu_count()} cores, no GPU",
        "load_before": round(before, 1),
        "load_after": round(os.getloadavg()[0], 1),
        "processors": 1,
        "image": "one, 8 by 8, float32, from NumPy array to NumPy array",
        "turns": ROUNDS,
        "versions": dict(sorted(versions.items())),
        "paths": {way.id: found[way.id] for way in paths.load(Project(ROOT)).found if way.id in found},
    }
    DATA.write_text(json.dumps(report, indent=1) + "\n", "utf-8")


def figures(source: list[float], path: list[float]) -> dict[str, Any]:
    """Quartiles of microseconds a call and of the ratio, turn by turn."""
    ratio = np.array(path) / np.array(source)

    def of(values: Any, scale: float = 1.0) -> list[float]:
        return [float(f"{scale * q:.4g}") for q in np.percentile(values, QUARTILES)]

    return {"ratio": of(ratio), "source_us": of(source, 1e6), "path_us": of(path, 1e6)}


def ask(library: Library, pair: str, side: str, jobs: dict[str, Any]) -> dict[str, Any]:
    """Seconds a call, turn by turn, of every job of one twin, from a process of its own."""
    loaded = library.pair(pair)
    twin = loaded.twins[side]
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / f"{side}.py").write_text(twin.text, "utf-8")
        (Path(folder) / "jobs.json").write_text(json.dumps(jobs), "utf-8")
        run = subprocess.run(
            [interpreter(loaded.claim.environment), __file__, side],
            cwd=folder, capture_output=True, text=True, timeout=600,
            env=environment(Path(folder)) | {"KERAS_BACKEND": twin.backend or "tensorflow"},
        )  # fmt: skip
        result = Path(folder) / "seconds.json"
        if run.returncode or not result.exists():
            raise RuntimeError(f"{pair}, {side}: {run.stderr[-2000:]}")
        return dict(json.loads(result.read_text("utf-8")))


def work(side: str) -> None:
    """Run the twin of the current folder, time its jobs, write the seconds."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    script = Path(f"{side}.py").resolve()
    sys.path[0] = str(script.parent)
    space: dict[str, Any] = {"__name__": "__main__", "__file__": str(script)}
    exec(compile(script.read_text("utf-8"), str(script), "exec", dont_inherit=True), space)
    if "torch" in sys.modules:
        sys.modules["torch"].set_grad_enabled(False)
    if "test_images" in space:
        space["image"] = np.ascontiguousarray(space["test_images"][:1])
    found: dict[str, dict[str, list[float]]] = {}
    for name, job in json.loads(Path("jobs.json").read_text("utf-8")).items():
        exec(job["setup"] or "", space)
        found[name] = timed({key: compile(job[key], key, "eval") for key in ("source", "path")}, space)
    Path("seconds.json").write_text(json.dumps(found), "utf-8")


def timed(codes: dict[str, Any], space: dict[str, Any]) -> dict[str, list[float]]:
    """Seconds a call of each code, for every turn; the first seconds are warm-up."""
    calls = {key: max(3, round(SECONDS / once(code, space, 5))) for key, code in codes.items()}
    for key, code in codes.items():
        once(code, space, calls[key])
    seconds: dict[str, list[float]] = {key: [] for key in codes}
    for _ in range(ROUNDS):
        for key, code in codes.items():
            seconds[key].append(once(code, space, calls[key]))
    return seconds


def once(code: Any, space: dict[str, Any], calls: int) -> float:
    """The median of so many calls in seconds: what other processes take away in between does not count. The result becomes an
    array, so that nobody returns before the work is done."""
    seconds = []
    for _ in range(calls):
        started = time.perf_counter()
        np.asarray(eval(code, space))
        seconds.append(time.perf_counter() - started)
    return float(np.median(seconds))


if __name__ == "__main__":
    work(sys.argv[1])
