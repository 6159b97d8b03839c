"""The Markdown of the site, for tests of the tool."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from markdown import Markdown
from sample import Sample

import parity


def site_extensions() -> list[Any]:
    """What mkdocs.yml lists, read without its own tags."""
    text = (Path(parity.__file__).parents[1] / "mkdocs.yml").read_text("utf-8")
    block = re.search(r"^markdown_extensions:\n(?:(?:  .*)?\n)+", text, re.M)
    assert block
    return list(yaml.safe_load(block[0])["markdown_extensions"])


@pytest.fixture
def convert(sample: Sample) -> Callable[[str], str]:
    listed = site_extensions()
    names = [next(iter(item)) if isinstance(item, dict) else item for item in listed]
    settings = {name: dict(item[name]) for item in listed if isinstance(item, dict) for name in item}
    settings["parity.markdown"] = {"root": str(sample.root)}

    def converted(text: str) -> str:
        return Markdown(extensions=names, extension_configs=settings).convert(text)

    return converted
