"""All pairs, pages and claims of a project, loaded once and again only after a change."""

from __future__ import annotations

import fnmatch
import functools
import gc
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from parity import claims as claim_store
from parity import directives, evidence, pair, statements
from parity.claims import Claims
from parity.directives import Directive
from parity.evidence import Evidence
from parity.mistakes import MistakeError
from parity.pair import Pair
from parity.project import Project, read_text
from parity.statements import Reading

Signature = tuple[tuple[str, int, int], ...]
THRESHOLDS = (100_000, 50, 100)
"""Objects until the collector looks at the young ones, and how often it leaves the older ones alone."""
P = ParamSpec("P")
R = TypeVar("R")


def signature(*paths: Path) -> Signature:
    """Name, time and size of files (and of the files in folders): changes when they do."""
    found = []
    for path in paths:
        if path.is_dir():
            with os.scandir(path) as entries:
                found += [(entry.path, entry.stat()) for entry in entries]
        elif path.exists():
            found.append((str(path), path.stat()))
    return tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in found))


def looked_up(
    method: Callable[Concatenate[Library, P], R],
) -> Callable[Concatenate[Library, P], R]:
    """While the library is held, a question is answered once; mistakes are looked for again."""

    @functools.wraps(method)
    def answer(self: Library, /, *args: P.args, **kwargs: P.kwargs) -> R:
        if self._answers is None:
            return method(self, *args, **kwargs)
        key = (method.__name__, args)
        if key not in self._answers:
            self._answers[key] = method(self, *args, **kwargs)
        return self._answers[key]  # type: ignore[no-any-return]

    return answer


@dataclass
class Library:
    """Cached access. Every method raises :class:`MistakeError` where the thing itself is wrong.

    Each answer looks whether its files have changed. Between :meth:`hold` and :meth:`release`, for the time of one build or
    one check, they are taken to stay as they were.
    """

    project: Project
    _pairs: dict[str, tuple[Signature, Pair]] = field(default_factory=dict)
    _evidence: dict[str, tuple[Signature, Evidence]] = field(default_factory=dict)
    _claims: tuple[Signature, Claims] | None = None
    _reading: tuple[Signature, Reading] | None = None
    _glossary: tuple[Signature, list[dict[str, Any]]] | None = None
    _shown: tuple[Signature, dict[str, list[tuple[str, Directive]]]] | None = None
    _listing: tuple[Signature, list[tuple[str, Directive]]] | None = None
    _showing: dict[Path, tuple[Signature, list[Directive]]] = field(default_factory=dict)
    _answers: dict[Any, Any] | None = None

    def hold(self) -> None:
        """Look at the files once more, and then not again until :meth:`release` or the next call of this.

        What is read then stays in memory; so Python's collector of garbage, which would look at millions of nodes of
        syntax trees again and again, looks more rarely from now on.
        """
        self._answers = {}
        gc.set_threshold(*THRESHOLDS)

    def release(self) -> None:
        """Look at the files with every question."""
        self._answers = None

    @looked_up
    def names(self) -> list[str]:
        return pair.names(self.project)

    @looked_up
    def pair(self, name: str) -> Pair:
        folder = self.project.snippets / name
        now = signature(folder) if folder.is_dir() else ()
        if name not in self._pairs or self._pairs[name][0] != now:
            self._pairs[name] = (now, pair.load(self.project, name))
        return self._pairs[name][1]

    @looked_up
    def evidence(self, name: str) -> Evidence:
        """Current evidence of a pair; stale or missing evidence is a mistake."""
        loaded = self.pair(name)
        now = self._pairs[name][0]
        if name not in self._evidence or self._evidence[name][0] != now:
            self._evidence[name] = (now, evidence.load(loaded))
        return self._evidence[name][1]

    @looked_up
    def pairs(self, pattern: str = "*") -> list[Pair]:
        """All pairs that can be loaded and whose names match a pattern, such as ``syntax/tensors_*``."""
        found = []
        for name in fnmatch.filter(self.names(), pattern):
            try:
                found.append(self.pair(name))
            except MistakeError:
                continue
        return found

    @looked_up
    def claims(self) -> Claims:
        now = signature(self.project.root / claim_store.FOLDER)
        if self._claims is None or self._claims[0] != now:
            self._claims = (now, claim_store.load(self.project))
        return self._claims[1]

    @looked_up
    def reading(self) -> Reading:
        """The articles that the fact check reads, and their statements."""
        root = self.project.root
        now = signature(root / statements.ARTICLES, root / statements.STATEMENTS)
        if self._reading is None or self._reading[0] != now:
            self._reading = (now, statements.load(self.project))
        return self._reading[1]

    @looked_up
    def glossary(self) -> list[dict[str, Any]]:
        now = signature(self.project.root / claim_store.GLOSSARY)
        if self._glossary is None or self._glossary[0] != now:
            self._glossary = (now, claim_store.glossary(self.project))
        return self._glossary[1]

    @looked_up
    def pages(self) -> list[Path]:
        """All Markdown pages."""
        return sorted(self.project.docs.rglob("*.md"))

    @looked_up
    def title(self, page: str) -> str:
        """The title in the front matter of a page (relative to docs/)."""
        name = self.project.relative(self.project.docs / page)
        found = re.search(r"^title: *[\"']?(.+?)[\"']? *$", read_text(self.project.docs / page, name), re.M)
        return found[1] if found else page

    @looked_up
    def shown(self) -> dict[str, list[tuple[str, Directive]]]:
        """For every pair that a page shows: (page relative to docs/, directive)."""
        pages = self.pages()
        now = signature(*pages)
        if self._shown is not None and self._shown[0] == now:
            return self._shown[1]
        found: dict[str, list[tuple[str, Directive]]] = {}
        for page in pages:
            for item in self._shown_on(page):
                if item.kind == "claims":
                    continue
                found.setdefault(item.target, []).append(
                    (page.relative_to(self.project.docs).as_posix(), item)
                )
        self._shown = (now, found)
        return found

    @looked_up
    def listing(self) -> list[tuple[str, Directive]]:
        """All directives that list claims: (page relative to docs/, directive)."""
        pages = self.pages()
        now = signature(*pages)
        if self._listing is None or self._listing[0] != now:
            found = [
                (page.relative_to(self.project.docs).as_posix(), item)
                for page in pages
                for item in self._shown_on(page)
                if item.kind == "claims"
            ]
            self._listing = (now, found)
        return self._listing[1]

    @looked_up
    def homes(self) -> dict[str, str]:
        """The page (relative to docs/) that has the row of each claim."""
        from parity import facts  # here, because it needs the library

        return facts.homes(self)

    def _shown_on(self, page: Path) -> list[Directive]:
        now = signature(page)
        if page not in self._showing or self._showing[page][0] != now:
            try:
                lines = read_text(page, self.project.relative(page)).split("\n")
            except MistakeError:
                lines = []
            found = [
                item
                for item in directives.walk(lines)
                if isinstance(item, Directive) and (item.kind in directives.FOUND or item.problem)
            ]
            self._showing[page] = (now, found)
        return self._showing[page][1]
