"""The built site as the tests see it: every page parsed once, with its ids, links, images and prose."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VERBATIM = {"code", "pre", "script", "style", "textarea", "kbd", "samp", "annotation"}
"""Elements whose text is shown or used as it is."""
LOADED = {"img": "src", "script": "src", "iframe": "src", "source": "src", "video": "src", "object": "data"}
"""Elements that make the browser fetch something, and the attribute that says what."""
LOADED_RELATIONS = {"stylesheet", "preload", "modulepreload", "prefetch", "preconnect", "icon", "manifest"}


@dataclass(frozen=True)
class Link:
    """One reference; ``loads`` tells a file that the browser fetches from a link that a reader may follow."""

    target: str
    line: int
    loads: bool


@dataclass
class Page(HTMLParser):
    """One HTML file. ``name`` is its path inside the site, with forward slashes."""

    name: str
    ids: set[str] = field(default_factory=set)
    links: list[Link] = field(default_factory=list)
    unnamed: list[tuple[int, str]] = field(default_factory=list)
    prose: list[tuple[int, str]] = field(default_factory=list)
    canonical: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self._verbatim: list[str] = []
        self._drawings: list[tuple[int, bool, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, given = self.getpos()[0], {name: value or "" for name, value in attrs}
        self.ids |= {given[name] for name in ("id", "name") if name in given and (name == "id" or tag == "a")}
        if tag in VERBATIM:
            self._verbatim.append(tag)
        if tag == "img" and "alt" not in given:
            self.unnamed.append((line, f"<img src={given.get('src', '')!r}>"))
        if tag == "svg":
            named = bool({"aria-label", "aria-labelledby"} & given.keys())
            self._drawings.append((line, given.get("role") == "img", named))
        if tag == "title" and self._drawings:
            self._drawings[-1] = (*self._drawings[-1][:2], True)
        if tag in LOADED and LOADED[tag] in given:
            self.links.append(Link(given[LOADED[tag]], line, True))
        if tag == "a" and "href" in given:
            self.links.append(Link(given["href"], line, False))
        if tag == "link" and "href" in given:
            relations = set(given.get("rel", "").split())
            if "canonical" in relations:
                self.canonical = given["href"]
            else:
                self.links.append(Link(given["href"], line, bool(relations & LOADED_RELATIONS)))

    def handle_endtag(self, tag: str) -> None:
        if self._verbatim and self._verbatim[-1] == tag:
            self._verbatim.pop()
        if tag == "svg" and self._drawings:
            line, image, named = self._drawings.pop()
            if image and not named:
                self.unnamed.append((line, '<svg role="img">'))

    def handle_data(self, data: str) -> None:
        if not self._verbatim and data.strip():
            self.prose.append((self.getpos()[0], data))


class Site:
    """A folder that MkDocs built."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pages: dict[str, Page] = {}
        for path in sorted(folder.rglob("*.html")):
            page = Page(path.relative_to(folder).as_posix())
            page.feed(path.read_text("utf-8"))
            page.close()
            self.pages[page.name] = page
        self.address = self.pages["index.html"].canonical

    def resolve(self, source: str, target: str) -> tuple[str, str] | None:
        """File inside the site and fragment that ``target`` means in the file ``source``; ``None`` if it leads elsewhere."""
        if self.address and target.startswith(self.address):
            target = urlsplit(self.address).path + target.removeprefix(self.address)
        parts = urlsplit(target)
        if parts.scheme or parts.netloc:
            return None
        path = unquote(parts.path)
        if path.startswith("/"):
            path = posixpath.relpath(path, urlsplit(self.address).path or "/")
        elif path:
            path = posixpath.join(posixpath.dirname(source), path)
        else:
            path = source
        folder = path.endswith("/") or (self.folder / path).is_dir()
        path = posixpath.normpath(path)
        return posixpath.normpath(f"{path}/index.html") if folder else path, unquote(parts.fragment)

    def styles(self) -> list[tuple[str, Link]]:
        """What style sheets load: (style sheet, reference)."""
        found = []
        for path in sorted(self.folder.rglob("*.css")):
            name = path.relative_to(self.folder).as_posix()
            for number, text in enumerate(path.read_text("utf-8").split("\n"), 1):
                for match in re.finditer(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""", text):
                    found.append((name, Link(match[1] or match[2], number, True)))
        return found
