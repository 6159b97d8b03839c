"""What all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
from sample import Sample


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    """A small project with one good pair."""
    return Sample(tmp_path)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "frameworks: runs PyTorch or TensorFlow, so it needs the full set of packages")
