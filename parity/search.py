"""MkDocs hook: the site's search finds what readers ask for, in their words.

After Material has written its index and its search worker, this hook

* shortens the index: of a code listing it keeps the frameworks' names that the API map does not list; of recorded outputs,
  wrong answers, sources and lists of links nothing;
* packs it (``pack.py``);
* adds the synonyms of ``docs/data/synonyms.yaml``;
* puts ``search.js`` beside this file, which ranks the sections, in front of the worker.

Both the hosted site and the offline archive read the same two files.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Collection, Set
from dataclasses import dataclass
from functools import lru_cache
from html import escape, unescape
from operator import is_
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority

from parity.claims import LOADER
from parity.markdown import library
from parity.pack import pack
from parity.rows import aliases, canonical

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from parity.pair import Pair

SYNONYMS = Path("data/synonyms.yaml")
RANKING = Path(__file__).with_name("search.js")
INDEX = Path("search/search_index.json")
WORKER = "assets/javascripts/workers/search.*.min.js"

LONGEST = 4
"""So many words may a synonym have; the ranking looks at no more in a row."""
LEFT_OUT = ("#next", "#surprises", "#check", "#doors", "#cited", "start/card/", "doors/")
"""Sections, by anchor or folder, that hold links or say in short what other sections explain: those are to be found."""
BOOST = {
    "#rows": 0.7,
    "#libraries": 0.7,
    "#short-answer": 0.6,
    "#paths": 0.6,
    "map/": 0.6,
    "ecosystem/systems/": 0.5,
    "ecosystem/calendar/#dates": 0.5,
    **{
        f"deployment/{place}": 0.5
        for place in (
            *("mobile/#status", "browser/#status", "status/#files", "status/#runtimes", "status/#browsers"),
            *("status/#servers", "status/#large", "status/#quantisation", "status/#clouds"),
        )
    },
    "jobs/interview": 0.6,
    "jobs/data/": 0.6,
    "evidence/": 0.6,
    "debugging/#": 0.6,
    "debugging/errors_": 0.75,
    "facts/#": 0.4,
    "facts/stale_advice/#": 0.7,
    "facts/shown/": 0.6,
    "facts/checks/": 0.6,
    **{
        f"facts/{page}/": 0.4
        for page in ("deployment", "ecosystem", "hardware", "syntax", "history", "adoption")
    },
    "contributing/": 0.4,
}
"""By anchor or folder: what repeats in short what other sections explain, sets tasks, is asked for by an error's own words, or
is not for readers."""

UNSEARCHED = (
    "sources", "fact-source", "fact-said", "fact-list", "trace", "counts-table",  # where it is said, not what
    "mistakes", "pair-files", "said-refs",  # links to other places, whose own words those are
    "said-fix",  # two lines of code, in a row
)  # fmt: skip
"""Classes of elements that the index leaves out, as it does wrong answers and what ``data-search-exclude`` marks."""
NOT_FRAMEWORKS = {*sys.stdlib_module_names, "numpy"}
"""Packages whose names are not what a reader of this site asks for."""

EXCLUDED = re.compile(
    r'<(\w+)\b[^>]*\b(?:data-search-exclude=""|data-right="false"|class="(?:'
    + "|".join(UNSEARCHED)
    + r")\b)[^>]*>(?:(?!<\1\b).)*?</\1>",
    re.DOTALL,
)
"""An element to be left out that holds none of its own kind."""
ANCHOR = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)
VERIFIED = re.compile(r"<a [^>]*>How this was verified</a>")
DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
TOLD = re.compile(r"<(title|desc)\b[^>]*>(.*?)</\1>", re.DOTALL)
CURVES = re.compile(r'<figure class="curves">.*?<figcaption>', re.DOTALL)
NAMES_ONLY = re.compile(r'<(pre class="said-message"|div class="rows")>.*?</(?:pre|div)>', re.DOTALL)
"""What a framework says; tables of API rows, found by every name in them, not by words that chapters explain."""
QUIET = re.compile(
    r'<p class="said-head">(?:(?!</p>).)*(?:says nothing|accepts it)</p>|<pre class="said-message"><code>It gives .*?</pre>',
    re.DOTALL,
)
"""Where a framework says nothing, or takes it."""
ONWARD = re.compile(r"<p>(?:Where next|Next): .*?</p>", re.DOTALL)
"""The links at the end of a page."""
CLAIM = re.compile(r'\s?<a class="claim"[^>]*>.*?</a>', re.DOTALL)
"""A mark such as [1]."""
NEUTRAL = re.compile(r"</?(?!(?:h[1-6]|p|code|pre|li|ol|ul|sub|sup|script|style|object)\b)([a-z]+)[^>]*>")
"""Tags that Material's parser reads and drops."""
APART = {"td", "th", "tr", "dt", "dd", "div", "summary", "legend", "label", "br", "figcaption"}
"""Of these, the ones whose texts a reader sees apart."""
CODE = re.compile(r"<code>(.*?)</code>", re.DOTALL)
LISTING = re.compile(r"(Output)?\s*<pre>(.*?)</pre>", re.DOTALL)
BLANK = re.compile(r"\s{2,}")
NAME = re.compile(r"[^\W\d]\w*(?:\.\w+)*")


descriptions: dict[str, str] = {}
"""By the page's address in the index."""
called: dict[str, str] = {}
"""What the navigation calls a page, by its address."""
known: list[Any] = []
"""The pairs of the last build and the names in them: what `make serve` builds next differs little."""
packing = True
whole: dict[str, str] = {}
"""Content of the page that is being indexed."""


@event_priority(50)
def before_indexing(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """The search plugin reads the page next."""
    descriptions[page.url] = str(page.meta.get("description") or "")
    called[page.url] = str(page.meta.get("title") or "")
    whole[page.url] = page.content or ""
    page.content = slim(whole[page.url])


@event_priority(-50)
def after_indexing(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """The search plugin has read the page; as readers get it, it needs no marks for the search."""
    page.content = whole.pop(page.url).replace(' data-search-exclude=""', "")


on_page_context = CombinedEvent(before_indexing, after_indexing)
"""MkDocs event: each page on its way into its template."""


def on_startup(command: str, dirty: bool) -> None:
    """MkDocs event: once. `make serve` does not pack: its server is near, and its builds are to be quick."""
    global packing
    packing = command != "serve"


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
    pairs = library(Path(config.config_file_path).parent).pairs()
    if not known or len(known[0]) != len(pairs) or not all(map(is_, known[0], pairs)):
        known[:] = [pairs, Names.of(pairs)]
    found = enrich(entries, load(source), descriptions, called, known[1])
    if packing:
        found["docs"] = pack(found["docs"])
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    index.write_text(text, encoding="utf-8")
    workers[0].write_text(
        RANKING.read_text(encoding="utf-8") + workers[0].read_text(encoding="utf-8"), encoding="utf-8"
    )


def slim(html: str) -> str:
    """A page as the index needs it: without what it leaves out, and without tags that do not matter to it. Material's
    parser takes its time over each."""
    html = CURVES.sub("", VERIFIED.sub("", CLAIM.sub("", ANCHOR.sub("", html))))
    html = DRAWING.sub(lambda drawing: " ".join(text for _, text in TOLD.findall(drawing[0])), html)
    html = ONWARD.sub("", html)
    html = NAMES_ONLY.sub(_names, QUIET.sub(" ", EXCLUDED.sub(" ", html)))
    return NEUTRAL.sub(lambda tag: " " if tag[1] in APART else "", html)


def _names(block: re.Match[str]) -> str:
    """The words of a message, or the names of a table, each once, as code."""
    text = unescape(re.sub(r"<[^>]+>", "", " ".join(CODE.findall(block[0]))))
    words = dict.fromkeys(name for name in NAME.findall(text) if "." in name or "rows" not in block[1])
    return f"<p><code>{' '.join(words)}</code></p>"


@dataclass(frozen=True, eq=False)
class Names:
    """The frameworks' names in listings: ``bound`` says what imports make of a name (``nn`` is ``torch.nn``), ``mapped``
    are the full names that the API map lists, so that they are found there."""

    bound: dict[str, str]
    mapped: Set[str]

    @classmethod
    def of(cls, pairs: Collection[Pair]) -> Names:
        often: dict[str, Counter[str]] = {}
        for pair in pairs:
            for twin in pair.twins.values():
                for name, full in aliases(twin.tree).items():
                    often.setdefault(name, Counter())[full] += 1
        bound = {name: fulls.most_common(1)[0][0] for name, fulls in often.items()}
        mapped = {
            canonical(name.partition("(")[0])
            for pair in pairs
            for row in pair.claim.row
            for name in (row.pytorch, row.tf)
        }
        frameworks = {name: full for name, full in bound.items() if full.split(".")[0] not in NOT_FRAMEWORKS}
        return cls(frameworks, mapped)

    def full(self, name: str) -> str:
        """What a name in a listing stands for; empty if the index has no need of it."""
        first, dot, rest = name.partition(".")
        full = canonical(f"{self.bound[first]}{dot}{rest}") if first in self.bound else ""
        return "" if full in self.mapped else full


def load(source: Path) -> dict[str, Any]:
    """The synonyms: ``weak``, a list of words, and ``groups``, lists of interchangeable names.

    Raises `PluginError` with file, line and remedy where the file is not of that form.
    """

    def fault(node: yaml.Node | None, what: str) -> PluginError:
        return PluginError(f"{source}:{node.start_mark.line + 1 if node else 1}: {what}")

    try:
        root = yaml.compose(source.read_text(encoding="utf-8"), LOADER)
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


def enrich(
    index: dict[str, Any],
    synonyms: dict[str, Any],
    descriptions: dict[str, str],
    called: dict[str, str],
    names: Names,
) -> dict[str, Any]:
    """Material's index, shortened, with the synonyms in its ``config``, and with each page's description before its opening
    and its name in the navigation beside its title."""
    docs = []
    for entry in index["docs"]:
        if any(lies(entry["location"], place) for place in LEFT_OUT):
            continue
        text = shorten(entry["text"], names)
        if description := descriptions.get(entry["location"]):
            text = f"<p>{escape(description, quote=False)}</p> {text}"
        entry = {**entry, "text": text}
        name = called.get(entry["location"], "")
        if not set(name.lower().split()) <= set(re.findall(r"\w+", entry["title"].lower())):
            entry["called"] = name
        boost = [share for place, share in BOOST.items() if lies(entry["location"], place)]
        if boost:
            entry["boost"] = min(boost) * entry.get("boost", 1)
        docs.append(entry)
    config = {**index["config"], "synonyms": synonyms["groups"], "weak": synonyms["weak"]}
    return {**index, "config": config, "docs": docs}


def lies(location: str, place: str) -> bool:
    """Whether an address of the index is at ``place``, an anchor such as ``#rows`` or a folder such as ``map/``."""
    return location.endswith(place) if place.startswith("#") else location.startswith(place)


@lru_cache(maxsize=10_000)
def shorten(text: str, names: Names) -> str:
    """The text of a section without outputs, and of each listing only names that are not in this section already."""
    seen = {canonical(name) for name in NAME.findall(unescape(LISTING.sub(" ", text)))} | {""}

    def new(listing: re.Match[str]) -> str:
        found = []
        code = "" if listing[1] else unescape(re.sub(r"<[^>]+>", "", listing[2]))
        for name in dict.fromkeys(NAME.findall(code)):
            if (full := names.full(name)) not in seen:
                seen.add(full)
                found.append(name)
        return f"<p><code>{' '.join(found)}</code></p>" if found else " "

    return BLANK.sub(" ", LISTING.sub(new, text))
