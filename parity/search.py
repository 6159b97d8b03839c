"""MkDocs hook: the site's search finds what readers ask for, in their words.

After Material has written its index and its search worker, this hook

* shortens the index: of a code listing it keeps each name once, of a recorded output nothing, of lists of links nothing;
* adds the synonyms of ``docs/data/synonyms.yaml``;
* puts ``search.js`` beside this file, which ranks the sections, in front of the worker.

Both the hosted site and the offline archive read the same two files.
"""

from __future__ import annotations

import json
import keyword
import re
from html import escape, unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from mkdocs.exceptions import PluginError

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

SYNONYMS = Path("data/synonyms.yaml")
RANKING = Path(__file__).with_name("search.js")
INDEX = Path("search/search_index.json")
WORKER = "assets/javascripts/workers/search.*.min.js"

LONGEST = 4
"""So many words may a synonym have; the ranking looks at no more in a row."""
LEFT_OUT = ("#next",)
"""Sections by anchor that hold links to other pages, whose own words those are."""
NAMES_ONLY = ("#rows", "map/")
"""Tables of API rows, by anchor or folder: found by every name in them, not by words that chapters explain."""
BOOST = {
    "#surprises": 0.7,
    "#check": 0.6,
    "#rows": 0.7,
    "map/": 0.6,
    "doors/": 0.6,
    "evidence/": 0.6,
    "debugging/#": 0.6,
    "debugging/errors_": 0.75,
    "facts/#": 0.4,
    **{
        f"facts/{page}/": 0.5
        for page in ("deployment", "ecosystem", "hardware", "syntax", "history", "adoption")
    },
    "contributing/": 0.4,
}
"""By anchor or folder: what repeats in short what other sections explain, is asked for by an error's own words, or is not for readers."""

CODE = re.compile(r"<code>(.*?)</code>", re.DOTALL)
LISTING = re.compile(r"(Output)?\s*<pre>(.*?)</pre>", re.DOTALL)
NAME = re.compile(r"[^\W\d]\w*(?:\.\w+)*")


descriptions: dict[str, str] = {}
"""By the page's address in the index."""


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """MkDocs event: each page on its way into its template."""
    descriptions[page.url] = str(page.meta.get("description") or "")


def on_post_build(config: MkDocsConfig) -> None:
    """MkDocs event: the site is written; the plugin `offline` copies the index after this."""
    site = Path(config.site_dir)
    index = site / INDEX
    workers = list(site.glob(WORKER))
    if not index.is_file():
        return  # a build without search
    if len(workers) != 1:
        raise PluginError(
            f"parity/search.py: expected one search worker {WORKER} in the built site, found {len(workers)}. "
            "Material has changed its files: look where it keeps the worker now."
        )
    source = Path(config.docs_dir) / SYNONYMS
    entries = json.loads(index.read_text(encoding="utf-8"))
    text = json.dumps(enrich(entries, load(source), descriptions), ensure_ascii=False, separators=(",", ":"))
    index.write_text(text, encoding="utf-8")
    workers[0].write_text(
        RANKING.read_text(encoding="utf-8") + workers[0].read_text(encoding="utf-8"), encoding="utf-8"
    )


def load(source: Path) -> dict[str, Any]:
    """The synonyms: ``weak``, a list of words, and ``groups``, lists of interchangeable names.

    Raises `PluginError` with file, line and remedy where the file is not of that form.
    """

    def fault(node: yaml.Node | None, what: str) -> PluginError:
        return PluginError(f"{source}:{node.start_mark.line + 1 if node else 1}: {what}")

    try:
        root = yaml.compose(source.read_text(encoding="utf-8"), yaml.SafeLoader)
    except OSError as error:
        raise PluginError(
            f"{source}: {error.strerror}. The search needs it; an empty file will do."
        ) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PluginError(f"{source}:{line}: not YAML: {error.problem}") from None
    found: dict[str, Any] = {"weak": [], "groups": []}
    if root is None:
        return found
    if not isinstance(root, yaml.MappingNode):
        raise fault(root, "expected the keys weak and groups")

    def names(node: yaml.Node, of: str) -> list[str]:
        if not isinstance(node, yaml.SequenceNode):
            raise fault(node, f"expected {of} in square brackets: [freeze, lock]")
        for item in node.value:
            if not isinstance(item, yaml.ScalarNode) or not re.search(r"\w", item.value):
                raise fault(item, "expected a word or a name here")
            if len(re.findall(r"\w+", item.value)) > LONGEST:
                raise fault(item, f"“{item.value}” has more than {LONGEST} words. Shorten it")
        return [item.value for item in node.value]

    for key, value in sorted(root.value, key=lambda entry: entry[0].value != "weak"):
        if key.value == "weak":
            found["weak"] = names(value, "words")
        elif key.value != "groups":
            raise fault(key, f"unknown key {key.value}. There are weak and groups")
        elif not isinstance(value, yaml.SequenceNode):
            raise fault(value, "expected a list of groups, each a line like - [freeze, lock]")
        else:
            for node in value.value:
                group = names(node, "a group of words")
                if len(group) < 2:
                    raise fault(node, "a group needs two words or more; one alone has no synonym")
                if len(set(group)) < len(group):
                    raise fault(node, "a word stands twice in this group. Take one out")
                for item, name in zip(node.value, group, strict=True):
                    words = re.findall(r"\w+", name)
                    left = [word for word in words if word not in found["weak"]]
                    if len(left) < min(len(words), 2):
                        raise fault(
                            item,
                            f"“{name}” is “{' '.join(left)}” without its weak words. Write that, or nothing",
                        )
                found["groups"].append(group)
    return found


def enrich(index: dict[str, Any], synonyms: dict[str, Any], descriptions: dict[str, str]) -> dict[str, Any]:
    """Material's index, shortened, with the synonyms in its ``config`` and each page's description before its opening."""
    docs = []
    for entry in index["docs"]:
        if any(lies(entry["location"], place) for place in LEFT_OUT):
            continue
        text = entry["text"]
        if "#" in entry["location"] and any(lies(entry["location"], place) for place in NAMES_ONLY):
            text = f"<pre>{' '.join(CODE.findall(text))}</pre>"
        text = shorten(text)
        if description := descriptions.get(entry["location"]):
            text = f"<p>{escape(description, quote=False)}</p> {text}"
        entry = {**entry, "text": text}
        boost = [share for place, share in BOOST.items() if lies(entry["location"], place)]
        if boost:
            entry["boost"] = min(boost) * entry.get("boost", 1)
        docs.append(entry)
    config = {**index["config"], "synonyms": synonyms["groups"], "weak": synonyms["weak"]}
    return {**index, "config": config, "docs": docs}


def lies(location: str, place: str) -> bool:
    """Whether an address of the index is at ``place``, an anchor such as ``#rows`` or a folder such as ``map/``."""
    return location.endswith(place) if place.startswith("#") else location.startswith(place)


def shorten(text: str) -> str:
    """The text of a section without outputs, and of each listing only names not seen in this section before."""
    seen = set(NAME.findall(unescape(LISTING.sub(" ", text))))

    def names(listing: re.Match[str]) -> str:
        if listing[1]:
            return " "
        code = unescape(re.sub(r"<[^>]+>", "", listing[2]))
        new = [
            name
            for name in dict.fromkeys(NAME.findall(code))
            if len(name) > 2 and not keyword.iskeyword(name) and name not in seen
        ]
        seen.update(new)
        return f"<p><code>{' '.join(new)}</code></p>" if new else " "

    return LISTING.sub(names, text)
