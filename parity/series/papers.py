"""Research papers: what full texts name, by conference, and what code beside papers uses, by year."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping

from parity.project import Project
from parity.series import Clone, Row, Series

VENUES = "Chillee/pytorch-vs-tensorflow"
LINKS = "rockett-m/grimrepor"


def venues(project: Project, clones: Mapping[str, Clone], before: list[Row]) -> list[Row]:
    """A row for each conference and year: papers that name exactly one of the two, and all papers."""
    clone, path = clones[VENUES], "data_analysis/data.csv"
    text = dict(clone.read([path]))[path].decode("utf-8")
    found = []
    for venue, date, pytorch, tensorflow, papers in csv.reader(io.StringIO(text)):
        month, year = date.split("/")
        found.append(
            {
                "venue": venue,
                "year": f"20{year}",
                "month": str(int(month)),
                "pytorch_only": pytorch,
                "tensorflow_only": tensorflow,
                "papers": papers,
                "source": f"https://github.com/{VENUES}/blob/{clone.commit}/{path}",
            }
        )
    return sorted(found, key=lambda row: (row["venue"], row["year"]))


def links(project: Project, clones: Mapping[str, Clone], before: list[Row]) -> list[Row]:
    """A row for each arXiv year: links from a paper to code, by the framework that the site saw in the code."""
    clone, path = clones[LINKS], "data/paper_repo_info.csv"
    text = dict(clone.read([path]))[path].decode("utf-8")
    years: dict[str, Counter[str]] = {}
    for row in csv.DictReader(io.StringIO(text)):
        new_style = re.fullmatch(r"(\d\d)\d\d\.\d{4,5}(?:v\d+)?", row["paper_arxiv_id"].strip())
        year = f"20{new_style[1]}" if new_style else "no arXiv number"
        years.setdefault(year, Counter())[row["framework"].strip().lower()] += 1
    found = []
    for year, labels in sorted(years.items()):
        known = {name: labels[label] for name, label in LABELS.items()}
        rest = labels.total() - sum(known.values())
        row = {"year": year, "links": labels.total(), **known, "other": rest}
        source = f"https://github.com/{LINKS}/blob/{clone.commit}/{path}"
        found.append({key: str(value) for key, value in row.items()} | {"source": source})
    return found


LABELS = {
    "pytorch": "pytorch",
    "tensorflow": "tf",
    "jax": "jax",
    "mindspore": "mindspore",
    "paddle": "paddle",
    "none": "none",
}
PAPERS = Series(
    "papers",
    "series/papers_by_venue.csv",
    ("venue", "year", "month", "pytorch_only", "tensorflow_only", "papers", "source"),
    (VENUES,),
    venues,
)
CODE = Series(
    "code", "series/papers_with_code.csv", ("year", "links", *LABELS, "other", "source"), (LINKS,), links
)
