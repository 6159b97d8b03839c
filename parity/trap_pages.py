"""MkDocs hook: the API map as data, and one small page for each of its rows.

The page of a row is the link that people paste: one sentence, one number, one fix, and the way to the proof. There are
hundreds of them, so they have a template of their own (overrides/trap.html), which takes no part of the theme.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, Template
from markupsafe import Markup, escape
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

from parity import api_map
from parity.api_map import Entry
from parity.markdown import library
from parity.reference import url
from parity.show import versions

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

MAP = f"{api_map.FOLDER}/index.md"
DATA = f"{api_map.FOLDER}/api_map"
LINKED = ("index.md", MAP, "evidence/verify.md")
"""Pages that the page of every row links to."""
rendered: dict[str, tuple[Any, ...]] = {}
"""The pages of the last build by id, each after all that it is made of."""
CODE = re.compile(r"`([^`]+)`")


class MadeFile(File):
    """In `make serve`, written again only if it says something else."""

    def is_modified(self) -> bool:
        dest = Path(self.abs_dest_path)
        return not dest.exists() or dest.read_text("utf-8") != self.content_string


def on_files(files: Files, config: MkDocsConfig) -> None:
    """MkDocs event: add the pages of the rows, and the map as JSON, CSV and script."""
    root = Path(config.config_file_path).parent
    found = api_map.entries(library(root))
    made = {}
    for entry in found:
        file = MadeFile.generated(config, entry.address, content="")
        if config.use_directory_urls:
            file.dest_uri = entry.address.removesuffix(".html") + "/index.html"
        made[entry.address] = file
    address = {file.src_uri: file.url for file in [*files, *made.values()]}
    page = template(root)
    for entry in found:
        ways = [address.get(name) for name in (entry.address, entry.page, *LINKED)]
        given = (page, config.site_url, ways, entry)
        if rendered.get(entry.id, ())[:-1] != given:
            rendered[entry.id] = (*given, render(page, entry, address, config.site_url or ""))
        made[entry.address]._content = rendered[entry.id][-1]
    content = api_map.data(found, address, config.site_url or "")
    text = api_map.as_json(content)
    texts = {"json": text, "csv": api_map.as_csv(content), "js": f"globalThis.apiMap = {text}"}
    for kind, text in texts.items():
        files.append(MadeFile.generated(config, f"{DATA}.{kind}", content=text))
    for file in made.values():
        if file.src_uri not in files.src_uris:  # two rows of one id: `parity check` tells it
            files.append(file)


@lru_cache(maxsize=4)
def environment(root: Path) -> Environment:
    env = Environment(
        loader=FileSystemLoader(root / "overrides"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    env.filters["prose"] = prose
    return env


def template(root: Path) -> Template:
    return environment(root).get_template("trap.html")


def prose(text: str) -> Markup:
    """Plain text with `code` marked up."""
    return Markup(CODE.sub(r"<code>\1</code>", str(escape(text))))


def render(page: Template, entry: Entry, address: dict[str, str], site: str) -> str:
    """The page of one row. ``address`` maps files of docs/ to their addresses, relative to the site."""
    here = address[entry.address]
    twins = entry.pair.twins

    def link(file: str, anchor: str = "") -> str:
        return get_relative_url(address[file], here) + anchor if file in address else ""

    sides: list[dict[str, Any]] = [
        {
            "name": name,
            "label": twins[side].label if side in twins else "",
            "code": entry.code(side),
            "reference": url(name),
        }
        for side, name in (("pytorch", entry.row.pytorch), ("tf", entry.row.tf))
    ]
    return page.render(
        entry=entry,
        row=entry.row,
        relation=entry.pair.claim.relation,
        sides=sides,
        fixes=[(twins[fix.side].label, fix) for fix in entry.fixes],
        says={
            side: content
            for side, content in (entry.evidence or {"values": {}})["values"].items()
            if side in twins
        },
        versions=versions(entry.evidence) if entry.evidence else "",
        canonical=site + here if site else "",
        home=link("index.md"),
        map=link(MAP),
        proof=link(entry.page, f"#{entry.anchor}"),
        verify=link("evidence/verify.md"),
        assets=get_relative_url("assets", here),
    )
