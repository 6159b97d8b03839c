"""The preview server behind ``make serve``: MkDocs' own, building only the pages that a change concerns.

MkDocs' dirty mode looks at nothing but a page's own Markdown. Pages here also show pairs, data and templates: whatever
changed, the outputs of the pages concerned are removed first, so that dirty mode builds them again.
"""

from __future__ import annotations

import contextlib
import functools
import logging
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from mkdocs.__main__ import cli
from mkdocs.commands import serve
from mkdocs.commands.build import build as plain_build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import get_files

from parity.project import Project

Times = dict[str, int]
PAUSE = 0.2
"""Seconds between two looks at the files."""
IGNORED = re.compile(r"^\.|~$|\.pyc$")
"""Names that editors and Python leave behind."""


def times(project: Project) -> Times:
    """When each source file last changed (nanoseconds), by its path relative to the root."""
    files = [str(project.root / "mkdocs.yml")]
    for folder in ("docs", "snippets", "overrides", "parity"):
        for here, _, names in os.walk(project.root / folder):
            files += [os.path.join(here, name) for name in names if not IGNORED.search(name)]
    found, skip = {}, len(str(project.root)) + 1
    for file in files:
        with contextlib.suppress(FileNotFoundError):
            found[file[skip:].replace(os.sep, "/")] = os.stat(file).st_mtime_ns
    return found


def concerns(before: Times, after: Times, page: str) -> bool:
    """Whether the change from ``before`` to ``after`` reaches a page other than through its own Markdown.

    ``page`` is the page's text. A pair reaches the pages that name it, everything else that pages share reaches all.
    """
    for name in sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name)):
        part = name.split("/")
        if part[0] == "snippets" and len(part) > 3:
            if f"{part[1]}/{part[2]}" in page or "::: rows" in page:
                return True
        elif not (part[0] == "docs" and name.endswith(".md") and name in before and name in after):
            return True
    return False


def forget(config: MkDocsConfig, before: Times, after: Times) -> None:
    """Remove the outputs of the pages that the change concerns."""
    for file in get_files(config).documentation_pages():
        if file.abs_src_path and concerns(before, after, Path(file.abs_src_path).read_text("utf-8")):
            Path(file.abs_dest_path).unlink(missing_ok=True)


def main(arguments: Iterable[str]) -> None:
    """Serve until interrupted. The one argument is the address, such as ``127.0.0.1:8000``."""
    project = Project.find()
    seen: Times = {}

    def build(config: MkDocsConfig, **options: Any) -> None:
        before, after = dict(seen), times(project)
        seen.clear()
        seen.update(after)
        if before and before != after:
            forget(config, before, after)
        plain_build(config, **options)

    logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "dirty" not in str(record.msg))
    quick = functools.partial(LiveReloadServer, polling_interval=PAUSE)
    with (
        patch.object(serve, "build", build),
        patch.object(serve, "LiveReloadServer", quick),
    ):
        cli.main(["serve", "--dirty", "--livereload", "--dev-addr", *arguments], prog_name="mkdocs")


if __name__ == "__main__":
    main(sys.argv[1:])
