"""Downloads from the Python package index, from every version of hugovk/top-pypi-packages."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from parity.project import Project
from parity.series import Clone, Row, Series

TOP = "hugovk/top-pypi-packages"
FILES = ("top-pypi-packages.json", "top-pypi-packages-30-days.json")
"""The newer name first."""
PACKAGES = (
    "torch", "tensorflow", "keras", "jax", "tensorflow-cpu", "tf-keras", "transformers", "onnxruntime", "executorch", "ai-edge-litert",
)  # fmt: skip


def method(script: str) -> tuple[str, str]:
    """Window and installers that the repository's own script asked for."""
    if "clickhouse" in script:
        return "calendar month", "all"
    command = next(line for line in script.split("\n") if re.match(r"[^#]*pypinfo .*--json", line))
    days = re.search(r"--days +(\d+)", command) or re.search(r"^days=(\d+)", script, re.M)
    return f"{days[1] if days else '?'} days", "all" if "--all" in command else "pip"


def versions(clone: Clone) -> list[tuple[str, str]]:
    """Commit and file for each version of the list, oldest first."""
    lines = clone.git("log", "--reverse", "--format=commit %H", "--name-only", "--", *FILES).decode()
    found = []
    for part in lines.split("commit ")[1:]:
        commit, *names = part.split()
        found += [(commit, name) for name in FILES if name in names][:1]
    return found


def count(project: Project, clones: Mapping[str, Clone], before: list[Row]) -> list[Row]:
    """A row for each date; of two versions of one date the later counts."""
    clone = clones[TOP]
    found: dict[str, Row] = {}
    for commit, name in versions(clone):
        try:
            content = json.loads(dict(clone.read([name], commit))[name])
            downloads = {row["project"]: row["download_count"] for row in content["rows"]}
        except (
            ValueError,
            TypeError,
            RuntimeError,
        ):  # the first month: other forms; later: a file that was moved
            continue
        script = dict(clone.read(["generate.sh"], commit))["generate.sh"].decode("utf-8")
        window, installers = method(script)
        date = content["last_update"][:10]
        found[date] = {
            "date": date,
            "window": window,
            "installers": installers,
            "listed": str(len(downloads)),
            **{package: str(downloads.get(package, "")) for package in PACKAGES},
            "source": f"https://github.com/{TOP}/blob/{commit[:7]}/{name}",
        }
    return [found[date] for date in sorted(found)]


PYPI = Series(
    "pypi",
    "series/pypi_downloads.csv",
    ("date", "window", "installers", "listed", *PACKAGES, "source"),
    (TOP,),
    count,
)
