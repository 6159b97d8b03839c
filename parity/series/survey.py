"""Stack Overflow's yearly survey: who used what in the past year, as published in StackExchange/Survey."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from parity.project import Project
from parity.series import Clone, Row, Series

SURVEY = "StackExchange/Survey"
FRAMEWORKS = {
    "Torch/PyTorch": "PyTorch",
    "TensorFlow": "TensorFlow",
    "Keras": "Keras",
    "JAX": "JAX",
}
GROUPS = {
    "All Respondents": "all",
    "Professional Developers": "professional",
    "Learning to Code": "learning to code",
    "Other Coders": "other coders",
}


def answers(content: dict[str, Any]) -> Iterator[tuple[str, int, str, float, int | None]]:
    """Group, answers behind the percentages, framework, percent and, where it is given, count."""
    for part in content.get("SubSections", []):  # 2019 and 2020
        for collection in part["GraphCollections"]:
            for graph in collection["Graphs"]:
                base = re.match(r"([\d,]+) responses", graph.get("SubText", ""))
                if base and "TensorFlow" in graph["Data"] and graph["Title"] in GROUPS:
                    for name, percent in graph["Data"].items():
                        if name in FRAMEWORKS:
                            yield GROUPS[graph["Title"]], int(base[1].replace(",", "")), name, percent, None
    for group in content.get("MiscTech", {}).get("datasets", {}).values():  # 2021 to 2024
        largest = max(group["data"], key=lambda item: item["frequency"])
        base = round(largest["frequency"] / largest["percent"])
        stated = group["total_respondents"]  # in 2021 more than the base: it counts those who only wish
        for item in group["data"]:
            if item["response"] in FRAMEWORKS:
                near = abs(base - stated) < 0.01 * stated
                percent = 100 * item["percent"]
                yield (
                    GROUPS[group["name"]],
                    stated if near else base,
                    item["response"],
                    percent,
                    item["frequency"],
                )


def count(project: Project, clones: Mapping[str, Clone], before: list[Row]) -> list[Row]:
    """A row for each year, group and framework; years that the archive does not hold keep theirs."""
    clone = clones[SURVEY]
    found: dict[tuple[str, str, str], Row] = {}
    paths = clone.paths(r"packages/archive/20\d\d/json/technology\.json")
    for path, content in clone.read(paths):
        year = path.split("/")[2]
        if year == "2022":  # an interim draft, whose figures differ from those published
            continue
        for group, base, name, percent, number in answers(json.loads(content)):
            found[year, group, name] = {
                "year": year,
                "group": group,
                "answers": str(base),
                "framework": FRAMEWORKS[name],
                "percent": f"{percent:.2f}",
                "count": "" if number is None else str(number),
                "source": f"https://github.com/{SURVEY}/blob/main/{path}",
            }
    years = {year for year, _, _ in found}
    return [row for row in before if row["year"] not in years] + list(found.values())


STACK_OVERFLOW = Series(
    "survey",
    "series/stack_overflow_survey.csv",
    ("year", "group", "answers", "framework", "percent", "count", "source"),
    (SURVEY,),
    count,
)
