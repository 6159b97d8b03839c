"""MLPerf Training: which frameworks the submitted systems name, round by round."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from parity.project import Project
from parity.series import Clone, Row, Series

ROUNDS = "mlcommons/training_results_v*"
MONTHS = {
    "v0.7": "2020-07", "v1.0": "2021-06", "v1.1": "2021-12", "v2.0": "2022-06", "v2.1": "2022-11", "v3.0": "2023-06",
    "v3.1": "2023-11", "v4.0": "2024-06", "v4.1": "2024-11", "v5.0": "2025-06", "v5.1": "2025-11",
}  # fmt: skip
"""When a round was published; add the month of a new one."""
BASED = {
    "pytorch": r"torch|nemo|megatron|\bdgl\b",
    "tensorflow": r"ten\w*flow|\btf",
    "jax": r"jax|maxtext|maxdiffusion|^pax$",
    "mxnet": r"mx-?net",
}
"""What is built on each, as submitters write it. A system may name several."""


def count(project: Project, clones: Mapping[str, Clone], before: list[Row]) -> list[Row]:
    """A row for each round; one whose clone is not there keeps its row."""
    found = {row["round"]: row for row in before}
    for repository, clone in clones.items():
        name = repository.rpartition("_")[2]
        named: list[set[str]] = []
        submitters, unreadable = set(), 0
        for path, content in clone.read(clone.paths(r"[^/]+/systems/[^/]+\.json")):
            try:
                system = json.loads(content.decode("utf-8-sig"))
            except ValueError:
                unreadable += 1
                continue
            text = str(system.get("framework", ""))
            named.append({key for key, pattern in BASED.items() if re.search(pattern, text, re.I)})
            submitters.add(path.split("/")[0])
        counts = {key: sum(key in system for system in named) for key in BASED}
        row = {"systems": len(named), **counts, "none_of_these": sum(not system for system in named)}
        row |= {"unreadable": unreadable, "submitters": len(submitters)}
        facts = {
            "round": name,
            "month": MONTHS.get(name, ""),
            "source": f"https://github.com/{repository}",
            "commit": clone.commit,
        }
        found[name] = facts | {key: str(value) for key, value in row.items()}
    return [found[name] for name in sorted(found)]


MLPERF = Series(
    "mlperf",
    "series/mlperf_training.csv",
    ("round", "month", "systems", *BASED, "none_of_these", "unreadable", "submitters", "source", "commit"),
    (ROUNDS,),
    count,
)
