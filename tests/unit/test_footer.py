"""What the footer says was verified is what the evidence was made with."""

from __future__ import annotations

import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_footer_names_the_versions_of_the_evidence() -> None:
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    listed = re.search(r"verified:\n((?:\s+- .+\n)+)", config)
    assert listed
    named = {tuple(line.split()[1:]) for line in listed[1].strip().split("\n")}
    recorded: set[tuple[str, str]] = set()
    for path in (ROOT / "snippets").glob("*/*/evidence.json"):
        versions = json.loads(path.read_text("utf-8"))["versions"]
        recorded |= {(name, versions[name]) for name in ("torch", "tensorflow", "keras") if name in versions}
    assert named == recorded
