"""The Python-Markdown extension ``parity.markdown``: shows pairs, rows, claims and measured numbers in pages.

A preprocessor expands directives into ordinary Markdown and stored HTML; inline patterns replace ``claim:id`` and
``ev:part/slug.value.field``; a tree processor appends the sources a page cites. Mistakes are warnings on the logger
``mkdocs.parity``, so that a strict build fails; on the page itself a red box says what is wrong.
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
import xml.etree.ElementTree as etree
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from parity import api_map, charts, decision, gallery, paths, show
from parity import evidence as evidence_store
from parity.check import directive_mistakes
from parity.claims import CITATION, FIGURE, FOLDER, NUMBER, Claim, measured, written
from parity.directives import Directive, options_of, prose, walk
from parity.facts import Desk, amount, citations, counted, hover, searched
from parity.formulas import FORMULA, mathml
from parity.library import Library
from parity.mistakes import Mistake, MistakeError
from parity.pair import Pair, Row
from parity.project import Project, read_text
from parity.reference import link
from parity.series import match
from parity.trees import Child, Trees, code, element, inline, joined

log = logging.getLogger("mkdocs.parity")
VERIFY = "/evidence/verify.md"


@lru_cache(maxsize=4)
def library(root: Path) -> Library:
    """One library for all pages of a build."""
    return Library(Project(root))


class Directives(Preprocessor):
    """Expands ``:::`` lines."""

    def __init__(self, md: Markdown, shelf: Library) -> None:
        super().__init__(md)
        self.library = shelf
        self.trees = Trees(md)
        self.used: set[str] = set()
        self.lines: list[str] = []
        self.facts: list[Directive] = []

    def run(self, lines: list[str]) -> list[str]:
        self.used, self.lines, self.facts = set(), lines, []
        self.trees.clear()
        out: list[str] = []
        for item in walk(lines):
            if isinstance(item, Directive):
                out += [item.indent + line if line else "" for line in self.expand(item)]
            else:
                if item[0] > 0 and ":::" in prose(item[1]):
                    self.warn(item[0], f"a directive inside other text: {item[1].strip()}")
                out.append(item[1])
        abbreviations = self.abbreviations()
        if "abbr" in self.md.treeprocessors:
            self.md.treeprocessors["abbr"].abbrs.update(abbreviations)
        return out

    def place(self, line: int) -> tuple[str, int]:
        """File and line of a line of this page: Markdown knows neither the page that it reads nor its front matter."""
        here = "\n".join(text.rstrip() for text in self.lines).rstrip()
        for page in self.library.pages():
            name = self.library.project.relative(page)
            with contextlib.suppress(MistakeError):
                text = read_text(page, name).expandtabs(self.md.tab_length)
                there = "\n".join(line.rstrip() for line in text.split("\n")).rstrip()
                if here and there.endswith(here):
                    return name, there.count("\n") - here.count("\n") + line
        return "this page", line

    def warn(self, where: int | str, what: str) -> None:
        """Warn of a line of this page, or of the first one that holds a text."""
        if isinstance(where, str):
            where = next((i for i, line in enumerate(self.lines, 1) if where in prose(line)), 1)
        log.warning("%s:%d: %s", *self.place(where), what)

    def expand(self, item: Directive) -> list[str]:
        for mistake in directive_mistakes(self.library, "", item):
            told = Mistake(*self.place(item.line), mistake.what, mistake.remedy)
            log.warning("%s", told)
            return self.red(str(told))
        return getattr(self, f"_{item.kind}")(item)  # type: ignore[no-any-return]

    def red(self, text: str) -> list[str]:
        return ["", self.stored(f'<p class="pair-stale"><strong>Not proven.</strong> {escape(text)}</p>'), ""]

    def stored(self, html: str) -> str:
        return str(self.md.htmlStash.store(html))

    def evidence(self, pair: Pair) -> tuple[dict[str, Any] | None, list[str]]:
        """Current evidence, or None with a red box and a warning."""
        try:
            return self.library.evidence(pair.name), []
        except MistakeError as error:
            log.warning("%s", error.mistakes[0])
            return None, self.red(str(error.mistakes[0]))

    def ident(self, base: str) -> str:
        """``base``, or with a number if the page has it already."""
        name, number = base, 2
        while name in self.used:
            name, number = f"{base}-{number}", number + 1
        self.used.add(name)
        return name

    def _pair(self, item: Directive) -> list[str]:
        pair = self.library.pair(item.target)
        base = "pair-" + re.sub(r"[/_]", "-", pair.name)
        ident = self.ident(base)
        first = base if ident != base else None
        found, box = self.evidence(pair)
        texts = evidence_store.outputs(pair) if found else {}
        output = item.options.get("output", "yes") != "no"
        html = show.panes(
            pair,
            ident,
            item.sections,
            output=output,
            given=item.options.get("given", "yes") != "no",
            texts=texts,
        )
        rows = [row for row in pair.claim.row if not item.sections or row.section in item.sections]
        references = joined(show.references(rows), " · ")
        reason = pair.claim.reason
        return self.trees.place(
            element(
                "div",
                {
                    "class": "pair",
                    "data-pair": pair.name,
                    "data-relation": pair.claim.relation,
                    "id": ident,
                },
                *(element("p", None, line) for line in box if line),
                element("p", None, self.stored(html)),
                element("p", {"class": "pair-files"}, *show.files(pair)),
                element("p", {"class": "pair-reason"}, "One side only: ", *inline(reason))
                if reason
                else None,
                element("p", None, self.stored(show.proof(pair, found, self.newest(), first)))
                if found
                else None,
                element(
                    "p",
                    {"class": "pair-refs"},
                    *(["Reference: ", *references, " · "] if references else []),
                    element("a", {"href": VERIFY}, "How this was verified"),
                ),
            )
        )

    def newest(self) -> dict[str, Any]:
        path = self.library.project.data / "newest.json"
        return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}

    def _raises(self, item: Directive) -> list[str]:
        """What each framework says; with sections also the code, the files and the versions."""
        pair = self.library.pair(item.target)
        found, box = self.evidence(pair)
        if not found:
            return box
        ident = self.ident("said-" + re.sub(r"[/_]", "-", pair.name))
        run = f" · {show.versions(found)} · {found['date']} · "
        return self.trees.place(
            element(
                "div",
                {"class": "mistake", "id": ident},
                element("p", None, self.stored(gallery.cards(pair, found, item.sections))),
                element(
                    "p",
                    {"class": "said-refs"},
                    *show.files(pair),
                    run,
                    element("a", {"href": VERIFY}, "How this was verified"),
                )
                if item.sections
                else None,
            )
        )

    def _mistakes(self, item: Directive) -> list[str]:
        """Every mistake that a page shows, with what each framework does, or their numbers by page."""
        found = gallery.mistakes(self.library, item.target or "*")
        if "by" in item.options:
            table = gallery.counts(found, self.library.title)
        else:
            table = gallery.table(
                (pair, evidence, f"/{page}#{anchor}") for pair, evidence, page, anchor in found
            )
        return ["", "///// html | div.mistakes", "", *table, "", "/////", ""]

    def _curves(self, item: Directive) -> list[str]:
        pair = self.library.pair(item.target)
        found, box = self.evidence(pair)
        if not found:
            return box
        options = item.options
        names = options["values"].split()
        return [
            "",
            self.stored(
                show.curves(
                    pair,
                    found,
                    names,
                    title=options.get("title", pair.claim.title),
                    x=options.get("x", "step"),
                    y=options.get("y", ""),
                )
            ),
            "",
        ]

    def _rows(self, item: Directive) -> list[str]:
        """API rows of the pairs that match a pattern, or of all, as a table. A row leads to its own page and to its pair."""
        rows = []
        for entry in api_map.entries(self.library, self.library.pairs(item.target or "*")):
            row, title = entry.row, entry.pair.claim.title
            cells: list[list[Child]] = [
                [link(row.pytorch)],
                [link(row.tf)],
                [row.category],
                _trap(row),
                [element("a", {"href": f"/{entry.address}"}, entry.measured or "this row")],
                [element("a", {"href": f"/{entry.proof}"}, title) if entry.page else title],
            ]
            rows.append(element("tr", None, *(element("td", None, *cell) for cell in cells)))
        heads = ("PyTorch", "TensorFlow / Keras", "Category", "What goes wrong", "Measured", "Proof")
        head = element("tr", None, *(element("th", None, text) for text in heads))
        table = element("table", None, element("thead", None, head), element("tbody", None, *rows))
        return self.trees.place(element("div", {"class": "rows"}, table))

    def _ask(self, item: Directive) -> list[str]:
        options = [
            element(
                "details",
                {"class": "ask-option", "data-right": "true" if right else "false"},
                element("summary", None, text),
                element("p", None, feedback),
            )
            for right, text, feedback in options_of(item)
        ]
        question = element("p", {"class": "ask-question"}, item.target)
        return self.trees.place(element("div", {"class": "ask"}, question, *options), raw=True)

    def _diagram(self, item: Directive) -> list[str]:
        svg = (self.library.project.docs / "assets" / "diagrams" / f"{item.target}.svg").read_text("utf-8")
        svg = re.sub(r"<\?xml.*?\?>|<!--.*?-->", "", svg, flags=re.S).strip()
        return ["", self.stored(f'<figure class="diagram">{svg}</figure>'), ""]

    def _claims(self, item: Directive) -> list[str]:
        """A place that :class:`Facts` fills, when the page is a tree."""
        try:
            self.library.claims()
        except MistakeError as error:
            log.warning("%s", error.mistakes[0])
            return self.red(str(error.mistakes[0]))
        self.facts.append(item)
        return ["", f"///// html | div.facts[data-nth='{len(self.facts) - 1}']", "", "/////", ""]

    _cards = _claims

    def _paths(self, item: Directive) -> list[str]:
        """A place that :class:`Facts` fills with the table of the ways out."""
        return ["", f"///// html | div.paths[data-pattern='{item.target or '*'}']", "", "/////", ""]

    def _decide(self, item: Directive) -> list[str]:
        """The decision helper: its questions, and its rules as a table."""
        found = decision.load(self.library.project)
        titles = {page: self.library.title(page) for rule in found.rules for page in rule.read}
        table = decision.table(found, titles)
        return [
            "",
            self.stored(decision.form(found)),
            "",
            "///// html | div.decide-rules",
            "",
            *table,
            "",
            "/////",
            "",
        ]

    def _chart(self, item: Directive) -> list[str]:
        """A chart with its text alternative; the first on a page brings the styles."""
        chart = charts.CHARTS[item.target]
        svg = (self.library.project.docs / charts.FOLDER / f"{item.target}.svg").read_text("utf-8")
        if self.ident("chart-style") != "chart-style":
            svg = re.sub(r"<style>.*?</style>\n", "", svg, flags=re.S)
        data = ", ".join(f"[{Path(file).name}](/data/{file})" for file in chart.data)
        return [
            "",
            "///// html | figure.diagram",
            "",
            f"**{chart.title}**",
            "",
            self.stored(f'<div data-search-exclude="">{svg.strip()}</div>'),
            "",
            "/// html | figcaption",
            f"{chart.caption} Data: {data}",
            "///",
            "",
            "/////",
            "",
        ]

    def _matching(self, item: Directive) -> list[str]:
        """What an advertisement must say to count, or the texts that the rule is tested with."""
        return ["", *match.TABLES[item.target](match.load(self.library.project)), ""]

    def terms(self) -> list[dict[str, Any]]:
        try:
            return self.library.glossary()
        except MistakeError as error:
            log.warning("%s", error.mistakes[0])
            return []

    def _glossary(self, item: Directive) -> list[str]:
        entries = []
        for term in sorted(self.terms(), key=lambda t: str(t["term"]).lower()):
            names = [
                f"{label}: <code>{escape(str(term[key]))}</code>"
                for key, label in (("pytorch", "PyTorch"), ("tf", "TensorFlow/Keras"))
                if term.get(key)
            ]
            also = (
                f' <span class="glossary-also">also {escape(", ".join(map(str, term["also"])))}</span>'
                if term.get("also")
                else ""
            )
            extra = f'<span class="glossary-names">{" · ".join(names)}</span>' if names else ""
            ident = re.sub(r"\W+", "-", str(term["term"]).lower()).strip("-")
            entries.append(
                f'<dt id="{ident}">{escape(str(term["term"]))}{also}</dt><dd>{escape(str(term["definition"]))} {extra}</dd>'
            )
        return ["", self.stored(f'<dl class="glossary">{"".join(entries)}</dl>'), ""]

    def abbreviations(self) -> dict[str, str]:
        """Glossary terms with their definitions, for tooltips."""
        return {
            str(name): " ".join(str(term["definition"]).split())
            for term in self.terms()
            for name in [term["term"], *term.get("also", [])]
        }


def _trap(row: Row) -> list[Child]:
    """The trap, and the parameters where names or defaults differ."""
    found = inline(row.trap)
    for old, new, note in row.parameters:
        found += [" ", element("br"), code(old or "—"), " → ", code(new or "—")]
        found += [" ", *inline(note)] if note else []
    return found


class ClaimCitation(InlineProcessor):
    """``claim:id`` becomes a numbered mark that names sentence, source and date."""

    def __init__(self, md: Markdown, page: Directives) -> None:
        super().__init__(CITATION.pattern, md)
        self.page, self.library = page, page.library

    def handleMatch(
        self, m: re.Match[str], data: str
    ) -> tuple[etree.Element | str | None, int | None, int | None]:
        try:
            claim = self.library.claims().by_id[m[1]]
        except KeyError:
            self.page.warn(m[0], f"there is no claim {m[1]!r} in {FOLDER}/")
            return None, None, None
        except MistakeError as error:
            log.warning("%s", error.mistakes[0])
            return None, None, None
        return self.shown(claim, m), m.start(0), m.end(0)

    def shown(self, claim: Claim, m: re.Match[str]) -> etree.Element:
        return etree.Element(
            "a",
            {
                "class": "claim",
                "href": f"#claim-{claim.id}",
                "data-review": str(claim.review_by),
                "title": hover(claim),
            },
        )


class FigureCitation(ClaimCitation):
    """``fig:id`` becomes the claim's number with its unit, whom it counts on hover, and the mark of the claim."""

    def __init__(self, md: Markdown, page: Directives) -> None:
        InlineProcessor.__init__(self, FIGURE.pattern, md)
        self.page, self.library = page, page.library

    def shown(self, claim: Claim, m: re.Match[str]) -> etree.Element:
        mark = super().shown(claim, m)
        if not claim.figure:
            self.page.warn(m[0], f"the claim {claim.id!r} has no figure")
            return mark
        element = etree.Element("span", {"class": "fig"})
        number = etree.SubElement(element, "span", {"class": "ev", "title": counted(claim.figure)})
        number.text = amount(claim.figure)
        element.append(mark)
        return element


class MeasuredNumber(InlineProcessor):
    """``ev:part/slug.value.field`` becomes the number, with its origin on hover."""

    def __init__(self, md: Markdown, page: Directives) -> None:
        super().__init__(NUMBER.pattern, md)
        self.page, self.library = page, page.library

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[etree.Element | None, int | None, int | None]:
        name, value, field, form = m.groups()
        element = etree.Element("span", {"class": "ev"})
        try:
            found = self.library.evidence(name)
            element.text = written(measured(found, value, field), form)
            element.set(
                "title", f"Measured: {name}, {value}.{field}; {show.versions(found)}; {found['date']}"
            )
        except (KeyError, ValueError, MistakeError) as error:
            why = error.mistakes[0] if isinstance(error, MistakeError) else error.args[0]
            self.page.warn(m[0], f"{m[0]}: {why}")
            element.set("class", "ev pair-stale")
            element.text = f"{m[0]} is not measured"
        return element, m.start(0), m.end(0)


class Formula(InlineProcessor):
    """``$…$`` and ``$$…$$`` become MathML at build time."""

    def __init__(self, md: Markdown, page: Directives) -> None:
        super().__init__(FORMULA, md)
        self.page = page

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str | None, int | None, int | None]:
        try:
            html = mathml(m["block"] or m["inline"], block=bool(m["block"]))
        except Exception as error:  # the converter has a class for each mistake, without a common base
            self.page.warn(m[0], f"the formula {m[0]} cannot be read: {type(error).__name__}")
            return None, None, None
        return self.md.htmlStash.store(html), m.start(0), m.end(0)


class Facts(Treeprocessor):
    """Fills in the tables and cards of claims; then numbers the claims a page cites, in reading order, and appends them."""

    def __init__(self, md: Markdown, page: Directives) -> None:
        super().__init__(md)
        self.page, self.library = page, page.library

    def run(self, root: etree.Element) -> None:
        rows: set[str] = set()
        desk = Desk(self.library)
        for place in root.iter("div"):
            if place.get("class") == "facts" and (nth := place.attrib.pop("data-nth", None)):
                item = self.page.facts[int(nth)]
                place.extend(desk.show(item, rows))
                if not searched(item):
                    place.set("data-search-exclude", "")
                place.set("data-articles", desk.names())
            elif place.get("class") == "paths" and (pattern := place.attrib.pop("data-pattern", None)):
                place.extend(paths.shown(self.library, pattern))
        cited: list[str] = []
        for mark, ident in citations(root):
            if ident not in cited:
                cited.append(ident)
            mark.text = f"[{cited.index(ident) + 1}]"
        if not cited:
            return
        section = etree.SubElement(
            root, "section", {"class": "sources", "aria-label": "Sources", "data-search-exclude": ""}
        )
        etree.SubElement(section, "p", {"class": "sources-title"}).text = "Sources"
        items = etree.SubElement(section, "ol")
        for ident in cited:
            claim = self.library.claims().by_id[ident]
            items.append(desk.footnote(claim, None if ident in rows else f"claim-{ident}"))


class ParityExtension(Extension):
    """Registers everything; ``root`` is the project's root (default: found from the current folder)."""

    def __init__(self, **settings: Any) -> None:
        self.config = {"root": ["", "root of the project"]}
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:
        root = self.getConfig("root")
        shelf = library(Path(root).resolve() if root else Project.find().root)
        page = Directives(md, shelf)
        md.preprocessors.register(page, "parity", 27)  # after whitespace (30), before fences (25)
        md.inlinePatterns.register(ClaimCitation(md, page), "parity_claim", 165)
        md.inlinePatterns.register(FigureCitation(md, page), "parity_figure", 164)
        md.inlinePatterns.register(MeasuredNumber(md, page), "parity_number", 166)
        md.inlinePatterns.register(Formula(md, page), "parity_formula", 185)
        # After terms were marked (7), before MkDocs looks for anchors (5).
        md.treeprocessors.register(Facts(md, page), "parity_facts", 6)


def makeExtension(**settings: Any) -> ParityExtension:
    return ParityExtension(**settings)
