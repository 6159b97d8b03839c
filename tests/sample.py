"""A small project for tests: one good pair, shown on one page, with one claim. No framework runs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from parity import evidence, scaffold
from parity.check import check
from parity.library import Library
from parity.mistakes import Mistake, MistakeError
from parity.pair import Pair, load
from parity.project import Project

PAIR = "demo/linear"
FOLDER = f"snippets/{PAIR}"
PYTORCH, TF, TOML = f"{FOLDER}/pytorch.py", f"{FOLDER}/tf.py", f"{FOLDER}/pair.toml"
PAGE, CLAIMS = "docs/index.md", "docs/data/claims/claims.yaml"

INDEX = """\
---
title: Demo
---

# Demo

The two agree to ev:demo/linear.y.largest. claim:torch-newest

::: pair demo/linear

The end.
"""

CLAIM = """\
- id: torch-newest
  sentence: The newest PyTorch release is 2.15.0 of 28 October 2026.
  verdict: holds
  source: https://example.org/releases
  source_title: Releases
  source_date: 2026-10-28
  checked: 2026-11-20
  review_by: 2999-02-20
  grade: A
"""

ARTICLES, STATEMENTS = "docs/data/articles.yaml", "docs/data/statements.csv"
ARTICLE = """\
guide-2025:
  title: "Which one?"
  by: A. Writer
  short: Guide 2025
  date: "2025"
"""
LISTED = """\
id,article,lines
C001,guide-2025,"7,17"
C002,guide-2025,8
D01,,
"""
OUTDATED = """
- id: said-static
  sentence: TensorFlow builds a static `graph` first.
  verdict: outdated
  source: run:demo/linear
  source_title: torch 2.13.0 and tensorflow 2.21.0
  source_date: 2026-11-20
  checked: 2026-11-20
  review_by: 2999-02-20
  grade: A
  now: Since version 2 it runs `line` by line.
  topic: syntax
  said_by: [guide-2025/C001, guide-2025/C002]
  missed: [D01]
  runs: [demo/linear]
  figure: {value: 21.7, unit: percent, population: "developers who answered", period: "2026", n: 1736, denominator: "all answers"}
  card: {name: TorchServe, side: pytorch, status: ended, version: "0.12.0", released: 2024-09-30, use: "vLLM", twin: TensorFlow Serving}
"""
"""A claim with all that a claim can have."""

VERSIONS = {
    "python": "3.11.7",
    "numpy": "2.4.6",
    "torch": "2.13.0",
    "tensorflow": "2.21.0",
    "keras": "3.15.1",
}


class Sample:
    """The project under a folder, with what tests do to it. Files are named relative to its root."""

    def __init__(self, root: Path) -> None:
        self.root, self.project = root, Project(root)

    @classmethod
    def make(cls, root: Path) -> Sample:
        """Write the good project into an empty folder."""
        self = cls(root)
        self.write("mkdocs.yml", "site_name: Demo\n")
        self.write(PAGE, INDEX)
        self.write(CLAIMS, CLAIM)
        self.write("requirements/full.txt", "torch==2.13.0\ntensorflow-cpu==2.21.0\nkeras==3.15.1\n")
        self.write("snippets/retired.toml", '"torch.jit.trace" = "Use torch.export."\n')
        scaffold.create(self.project, PAIR)
        self.write(TOML, re.sub(r"^id = .*\n", "", self.read(TOML), flags=re.M))  # no other row has its names
        self.record()
        return self

    def read_articles(self) -> None:
        """Add an article with two statements, a development that it misses, and the claim that judges them."""
        self.write(ARTICLES, ARTICLE)
        self.write(STATEMENTS, LISTED)
        self.append(CLAIMS, OUTDATED)

    @property
    def library(self) -> Library:
        return Library(Project(self.root))

    def path(self, file: str) -> Path:
        return self.root / file

    def read(self, file: str) -> str:
        return self.path(file).read_text("utf-8")

    def write(self, file: str, text: str | bytes) -> None:
        path = self.path(file)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace a text that occurs exactly once."""
        text = self.read(file)
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {file}"
        self.write(file, text.replace(old, new))

    def append(self, file: str, text: str) -> None:
        self.write(file, self.read(file) + text)

    def remove(self, file: str) -> None:
        self.path(file).unlink()

    def line(self, file: str, text: str) -> int:
        """The number of the one line that holds ``text``."""
        found = [n for n, line in enumerate(self.read(file).split("\n"), 1) if text in line]
        assert len(found) == 1, f"{text!r} is on lines {found} of {file}"
        return found[0]

    def pair(self, name: str = PAIR) -> Pair:
        return load(self.project, name)

    def twins(self, name: str, pytorch: str, tf: str, toml: str) -> None:
        """Write another pair."""
        for file, text in (("pytorch.py", pytorch), ("tf.py", tf), ("pair.toml", toml)):
            if text:
                self.write(f"snippets/{name}/{file}", text)

    def record(self, name: str = PAIR, **changes: Any) -> None:
        """Evidence as a run would leave it. Made by hand, which only tests may do."""
        pair = load(self.project, name)
        evidence.save(pair, made(pair) | changes, dict.fromkeys(pair.twins, "shape (4, 2)\nmean 0.5907\n"))

    def record_all(self) -> None:
        """Evidence for every pair that can be loaded, so that nothing is stale."""
        for name in self.library.names():
            try:
                self.record(name)
            except MistakeError:
                continue

    def check(self) -> list[Mistake]:
        return check(self.library)


def made(pair: Pair) -> dict[str, Any]:
    """Evidence for a pair, with invented numbers."""
    values: dict[str, dict[str, Any]] = {}
    for value in pair.claim.value:
        values[value.name] = {
            "level": value.level, "largest": 2.38419e-07, "pytorch": 0.590681, "tf": 0.590681,
            "difference": 2.98023e-08, "tolerance": 3.44865e-05, "broken": 1.04251, "shape": [4, 2],
        }  # fmt: skip
    for side, mishap in pair.claim.raises.items():
        values[side] = (
            {"silent": True, "gives": mishap.gives, "right": mishap.right}
            if mishap.silent
            else {"exception": mishap.exception, "message": "said so", "frames": 2}
        )
    edits = [
        {
            "kind": kind,
            "twin": edit.twin,
            "replace": edit.replace,
            "with": edit.with_,
            "caught": "off by 1.04",
        }
        for kind, some in pair.claim.edits
        for edit in some
    ]
    versions = dict(VERSIONS)
    return {"date": "2026-11-21", "versions": versions, "values": values, "edits": edits}
