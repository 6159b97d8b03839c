"""The table of docs/syntax/speed.md shows the measured figures."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "syntax" / "speed.md"


@pytest.fixture
def speed(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(ROOT / "tests" / "bench"), *sys.path])
    import speed

    return speed


def test_the_table_is_the_measured_one(speed) -> None:
    report = json.loads((ROOT / "docs" / "data" / "speed.json").read_text("utf-8"))
    assert speed.table(report) in PAGE.read_text("utf-8")
