"""Environments beside the main one: overlays whose packages come before those of the main environment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sample import PAIR, TOML, Sample

from parity import environment
from parity.evidence import load
from parity.mistakes import MistakeError


def test_an_overlay_finds_the_main_packages(
    sample: Sample, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(environment, "HOME", tmp_path)
    sample.write("requirements/edge.txt", "# nothing beside the main set\n")
    environment.make(sample.project, "edge")
    python = environment.interpreter("edge")
    code = "import numpy, parity.host, sys; print(sys.prefix); print(numpy.__file__)"
    prefix, numpy = subprocess.run(
        [python, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split("\n")[:2]
    assert Path(prefix) == tmp_path / "edge"
    assert numpy.startswith(sys.prefix)


def test_one_that_is_not_installed_names_the_command(sample: Sample) -> None:
    with pytest.raises(
        MistakeError,
        match=r"requirements/edge\.txt:1: the environment 'edge' is not installed[\s\S]*make environments",
    ):
        environment.interpreter("edge")


def test_the_main_one_is_this_interpreter() -> None:
    assert environment.interpreter(None) == sys.executable


def test_a_pair_can_only_ask_for_what_has_a_list(sample: Sample) -> None:
    sample.edit(TOML, "relation =", 'environment = "edge"\nrelation =')
    with pytest.raises(MistakeError, match="there is no environment 'edge'"):
        sample.pair()
    sample.write("requirements/edge.txt", "thing==2\n")
    assert sample.library.pair(PAIR).claim.environment == "edge"


def test_its_pins_make_evidence_stale(sample: Sample) -> None:
    sample.write("requirements/edge.txt", "numpy==1.0\n")
    sample.edit(TOML, "relation =", 'environment = "edge"\nrelation =')
    sample.record()
    with pytest.raises(MistakeError, match=r"the evidence is of numpy 2\.4\.6, the pinned version is 1\.0"):
        load(sample.pair())
