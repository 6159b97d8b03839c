"""What all tests share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sample import Sample


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """A small project with one good pair, not to be changed."""
    return Sample.make(tmp_path_factory.mktemp("good"))


@pytest.fixture
def sample(good: Sample, tmp_path: Path) -> Sample:
    """A copy of that project, to be changed."""
    return Sample(Path(shutil.copytree(good.root, tmp_path / "project")))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "frameworks: runs PyTorch or TensorFlow, so it needs the full set of packages"
    )
