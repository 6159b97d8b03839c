"""What the hook for quick builds does to templates and pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

pytest.importorskip("mkdocs")

from jinja2 import DictLoader, Environment, FileSystemLoader

from parity import quick


def test_indentation_goes_outside_of_code() -> None:
    page = "<p>\n\n   a\n  <b>c</b></p>\n<pre><code>if x:\n    y\n</code></pre>\n  <script>a\n  b</script>\n"
    nothing: Any = cast(Any, None)
    assert quick.on_post_page(page, nothing, nothing) == (
        "<p>\na\n<b>c</b></p>\n<pre><code>if x:\n    y\n</code></pre>\n<script>a\n  b</script>\n"
    )


def test_hidden_templates_are_found_but_not_listed(tmp_path: Path) -> None:
    for name in ("main.html", "partials/nav.html", ".icons/a/b.svg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    env = quick.compiled_once(
        lambda theme: Environment(loader=FileSystemLoader(tmp_path)), tmp_path / "kept"
    )(cast(Any, None))
    assert env.list_templates() == ["main.html", "partials/nav.html"]
    assert env.get_template(".icons/a/b.svg").render() == ".icons/a/b.svg"
    assert list((tmp_path / "kept").iterdir())


def test_another_loader_is_left_alone(tmp_path: Path) -> None:
    env = quick.compiled_once(lambda theme: Environment(loader=DictLoader({"a": "b"})), tmp_path)(
        cast(Any, None)
    )
    assert env.list_templates() == ["a"]
