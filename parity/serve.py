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
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from mkdocs.__main__ import cli
from mkdocs.commands import serve
from mkdocs.commands.build import build as plain_build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import get_files
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from parity.project import Project

Times = dict[str, int]
PAUSE = 3
"""Seconds between two looks at the files, where the system tells of no change."""
IGNORED = re.compile(r"(?:^|[/\\])\.[^/\\]*$|~$|\.pyc\b")
"""Names that editors and Python leave behind."""
CHANGES = ("created", "deleted", "modified", "moved")
"""What the system may tell of a file that matters; it also tells of reading."""


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


def changes(before: Times, after: Times) -> list[str]:
    """Names of files that are new, gone or changed; not of pages whose own text changed, which MkDocs sees itself."""
    return sorted(
        name
        for name in dict(before.items() ^ after.items())
        if not (name.startswith("docs/") and name.endswith(".md") and name in before and name in after)
    )


def concerns(changed: Iterable[str], page: str) -> bool:
    """Whether changes reach a page, given as its text. A pair reaches the pages that name it, everything else that pages
    share reaches all."""
    for name in changed:
        part = name.split("/")
        if part[0] != "snippets" or len(part) <= 3:
            return True
        if f"{part[1]}/{part[2]}" in page or "::: rows" in page:
            return True
    return False


def forget(config: MkDocsConfig, changed: list[str]) -> None:
    """Remove the outputs of the pages that the changes concern."""
    for file in get_files(config).documentation_pages():
        if file.abs_src_path and concerns(changed, Path(file.abs_src_path).read_text("utf-8")):
            Path(file.abs_dest_path).unlink(missing_ok=True)


class Server(LiveReloadServer):
    """MkDocs' server, which looks at all files twice a second. This one lets the system tell of changes, and looks itself
    only now and then, for disks where the system tells nothing.

    ``stale`` says whether a file has changed since the last build.
    """

    def __init__(self, stale: Callable[[], bool], **options: Any) -> None:
        super().__init__(**options, polling_interval=PAUSE)
        self.stale = stale
        self.teller = Observer()

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:
        path = os.path.abspath(path)
        self._watched_paths[path] = 1
        for observer, heed in ((self.observer, self.looked), (self.teller, self.told)):
            handler = FileSystemEventHandler()
            handler.on_any_event = heed  # type: ignore[method-assign]
            observer.schedule(handler, path, recursive=recursive)

    def told(self, event: FileSystemEvent) -> None:
        """The system tells of a file."""
        name = os.fsdecode(event.src_path)
        if event.event_type in CHANGES and not event.is_directory and not IGNORED.search(name):
            self.rebuild()

    def looked(self, event: FileSystemEvent) -> None:
        """A look found something, which the system may have told before."""
        if not event.is_directory and self.stale():
            self.rebuild()

    def rebuild(self) -> None:
        with self._rebuild_cond:
            self._want_rebuild = True
            self._rebuild_cond.notify_all()

    def serve(self, *, open_in_browser: bool = False) -> None:
        with contextlib.suppress(OSError):  # more folders than the system will watch
            self.teller.start()
        super().serve(open_in_browser=open_in_browser)  # type: ignore[no-untyped-call]

    def shutdown(self, wait: bool = False) -> None:
        if self.teller.is_alive():
            self.teller.stop()
        super().shutdown(wait)


def main(arguments: Iterable[str]) -> None:
    """Serve until interrupted. The one argument is the address, such as ``127.0.0.1:8000``."""
    project = Project.find()
    seen: Times = {}

    def build(config: MkDocsConfig, **options: Any) -> None:
        before, after = dict(seen), times(project)
        seen.clear()
        seen.update(after)
        if before and (changed := changes(before, after)):
            forget(config, changed)
        plain_build(config, **options)

    logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "dirty" not in str(record.msg))
    with (
        patch.object(serve, "build", build),
        patch.object(serve, "LiveReloadServer", functools.partial(Server, lambda: times(project) != seen)),
    ):
        cli.main(["serve", "--dirty", "--livereload", "--dev-addr", *arguments], prog_name="mkdocs")


if __name__ == "__main__":
    main(sys.argv[1:])
