"""The benchmark of the ways out: turns, ratios, and which processes it starts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(sys, "path", [str(Path(__file__).parents[1] / "bench"), *sys.path])
    import deployment

    return deployment


def test_the_ratio_is_taken_turn_by_turn(bench: Any) -> None:
    """A busy moment that hits both does not count."""
    found = bench.figures([1e-6, 1e-6, 100e-6], [2e-6, 2e-6, 200e-6])
    assert found == {
        "ratio": [2.0, 2.0, 2.0],
        "source_us": [1.0, 1.0, 50.5],
        "path_us": [2.0, 2.0, 101.0],
    }


def test_source_and_path_take_turns(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "ROUNDS", 3)
    monkeypatch.setattr(bench, "SECONDS", 0.0)
    order: list[str] = []
    space = {"say": lambda word: order.append(word) or 0.0}
    codes = {key: compile(f"say({key!r})", key, "eval") for key in ("source", "path")}
    found = bench.timed(codes, space)
    assert {key: len(seconds) for key, seconds in found.items()} == {"source": 3, "path": 3}
    assert "".join(word[0] for word in order[-18:]) == "sssppp" * 3


def test_one_call_is_the_median(bench: Any) -> None:
    import time

    taken = iter([0.0, 0.0, 0.02])
    seconds = bench.once(compile("wait()", "x", "eval"), {"wait": lambda: time.sleep(next(taken)) or 0}, 3)
    assert seconds < 0.01
