"""Claims as readers see them: their sources, status cards, the tables of the fact check, and the address of each."""

from __future__ import annotations

import fnmatch
import json
import re
import xml.etree.ElementTree as etree
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import get_args

from parity import api_map, statements
from parity.claims import Card, Claim, Figure, Topic, Verdict
from parity.directives import Directive
from parity.library import Library
from parity.mistakes import MistakeError
from parity.statements import Reading
from parity.trees import Child, element, inline, joined

VERDICTS: tuple[str, ...] = get_args(Verdict)
TOPICS: tuple[str, ...] = get_args(Topic)
WORDS = {
    "holds": "holds",
    "outdated": "outdated",
    "partly": "partly true",
    "wrong": "wrong",
    "unknown": "unknown",
}
"""The verdicts as readers see them."""
SIDES = {
    "pytorch": "PyTorch side",
    "tf": "TensorFlow/Keras side",
    "both": "Both sides",
    "none": "Neither side",
}
FORMS = {"claims": ("table", "list", "counts", "trace"), "cards": ("cards", "table", "calendar")}
"""The forms of each directive, the usual one first."""
SAID = ("any", "none", "missed")
"""What ``said=`` takes besides articles: said by any of them, by none, or a development that all of them missed."""


# --- Which claims -----------------------------------------------------------------------------------------------------


def words(item: Directive, key: str) -> list[str]:
    """The values of an option, separated by spaces or commas."""
    return item.options.get(key, "").replace(",", " ").split()


def form(item: Directive) -> str:
    return item.options.get("form", FORMS[item.kind][0])


def chosen(claims: Iterable[Claim], item: Directive) -> list[Claim]:
    """The claims that a directive shows, in their order or, where it names ids, in the order of the names."""
    found = [claim for claim in claims if fits(claim, item)]
    if patterns := item.target.split():
        by_id = {claim.id: claim for claim in found}
        names = [name for pattern in patterns for name in fnmatch.filter(by_id, pattern)]
        found = [by_id[name] for name in dict.fromkeys(names)]
    return found


def fits(claim: Claim, item: Directive) -> bool:
    """Whether a claim meets the options of a directive."""
    if item.kind == "cards":
        sides = words(item, "side")
        if claim.card is None or (sides and claim.card.side not in sides):
            return False
        if form(item) == "calendar" and claim.card.until is None:
            return False
    for key, value in (("topic", claim.topic or "none"), ("verdict", claim.verdict)):
        asked = words(item, key)
        if asked and value not in asked:
            return False
    said = words(item, "said")
    articles = {name.split("/")[0] for name in claim.said_by}
    return (
        not said
        or ("any" in said and bool(articles))
        or ("none" in said and not articles)
        or ("missed" in said and bool(claim.missed))
        or bool(articles & set(said))
    )


def problem(library: Library, item: Directive) -> tuple[str, str] | None:
    """What is wrong with a directive that shows claims, and the remedy."""
    try:
        claims, articles = library.claims().by_id, library.reading().articles
    except MistakeError:
        return None  # told already
    known = {
        "topic": (*TOPICS, "none"),
        "verdict": VERDICTS,
        "said": (*SAID, *articles),
        "side": tuple(SIDES),
        "form": FORMS[item.kind],
    }
    for key in item.options:
        for word in words(item, key) or [""]:
            if word not in known[key]:
                return f"::: {item.kind} knows no {key} {word!r}", f"There are {', '.join(known[key])}."
    found = {claim.id for claim in chosen(claims.values(), item)}
    for pattern in item.target.split():
        if not fnmatch.filter(found, pattern):
            if item.kind == "cards" and fnmatch.filter(claims, pattern):
                return f"the claim {pattern!r} has no card", "Add `card:` to it, or show another."
            return f"no claim matches {pattern!r}", "Correct the id, or add the claim, with source and date."
    if not found:
        return f"no claim fits this ::: {item.kind}", "Ask for less, or add the claims."
    return None


def searched(item: Directive) -> bool:
    """Whether the search finds the texts of a directive here: what other pages say or lead to, it finds there."""
    return item.kind == "cards" or (form(item) == "table" and "none" not in words(item, "said"))


def homes(library: Library) -> dict[str, str]:
    """The page (relative to docs/) that has the row of each claim: the first whose table is made by topic or article."""
    found: dict[str, str] = {}
    claims = library.claims().by_id.values()
    for page, item in library.listing():
        if not item.target and not item.problem and form(item) == "table" and not problem(library, item):
            for claim in chosen(claims, item):
                found.setdefault(claim.id, page)
    return found


# --- Small parts ------------------------------------------------------------------------------------------------------


def amount(figure: Figure) -> str:
    """The number of a figure with its unit, which does not break from it."""
    number = f"{figure.value:,}"
    return f"{number}\u00a0%" if figure.unit == "percent" else f"{number}\u00a0{figure.unit}"


def counted(figure: Figure) -> str:
    """The number of a figure, whom it counts, when, and of how many."""
    parts = [f"{amount(figure)}: {figure.population}", f"period: {figure.period}"]
    if figure.n is not None:
        parts.append(f"n\u00a0=\u00a0{figure.n:,}")
    if figure.denominator:
        parts.append(f"out of: {figure.denominator}")
    return "; ".join(parts) + "."


def hover(claim: Claim) -> str:
    """What a reader learns about a claim without leaving the line."""
    figure = f" {counted(claim.figure)}" if claim.figure else ""
    return (
        f"{claim.sentence}{judged(claim)}{figure} Source: {claim.source_title}, {claim.source_date};"
        f" checked {claim.checked}, grade {claim.grade}."
    ).replace("`", "")


def judged(claim: Claim) -> str:
    """The verdict of a sentence that does not hold as it stands, and what holds; with a space before it."""
    if claim.verdict == "holds":
        return ""
    return f" {WORDS[claim.verdict].capitalize()}{f': {claim.now}' if claim.now else '.'}"


def badge(kind: str, value: str, text: str) -> etree.Element:
    return element("span", {"class": f"badge {kind}-{value}"}, text)


# --- Everything about the claims of one library ---------------------------------------------------------------------------


class Desk:
    """Renders claims. Addresses are as links in Markdown name them, from docs/."""

    def __init__(self, library: Library) -> None:
        self.library = library

    @cached_property
    def reading(self) -> Reading:
        try:
            return self.library.reading()
        except MistakeError:
            return Reading({}, {})

    @cached_property
    def homes(self) -> dict[str, str]:
        return self.library.homes()

    def address(self, claim: Claim) -> str | None:
        page = self.homes.get(claim.id)
        return f"/{page}#claim-{claim.id}" if page else None

    def run(self, name: str) -> etree.Element:
        """A link to the place that shows a pair, or else to its first file."""
        pair = self.library.pair(name)
        for page, anchor, _ in api_map.anchors(self.library, [name]).get(name, []):
            return element("a", {"href": f"/{page}#{anchor}"}, pair.claim.title)
        side = next(iter(pair.twins))
        return element("a", {"href": f"/{pair.published(side)}"}, pair.claim.title)

    def runs(self, claim: Claim) -> list[etree.Element]:
        found = []
        for name in dict.fromkeys([*claim.runs, *re.findall(r"^run:(.+)", claim.source)]):
            try:
                found.append(self.run(name))
            except MistakeError:
                continue  # told already
        return found

    def source(self, claim: Claim) -> list[Child]:
        """The source with its date; of a run of our own the link is among the runs."""
        if claim.source.startswith("run:"):
            return [f"Own run, {claim.source_title}, {claim.source_date}"]
        return [element("a", {"href": claim.source}, claim.source_title), f", {claim.source_date}"]

    def age(self, claim: Claim) -> etree.Element:
        """When it was looked at; the reader's browser adds when it is due."""
        return element(
            "span",
            {"class": "age", "data-review": str(claim.review_by)},
            f"checked {claim.checked}, grade {claim.grade}",
        )

    def name(self, claim: Claim) -> etree.Element | None:
        """The id as a link to the claim's address."""
        address = self.address(claim)
        return element("a", {"class": "claim-id", "href": address}, claim.id) if address else None

    def provenance(self, claim: Claim) -> etree.Element:
        runs = self.runs(claim)
        return element(
            "p",
            {"class": "fact-source", "data-search-exclude": ""},
            *self.source(claim),
            "\u00a0· ",
            *joined([self.age(claim), self.name(claim)]),
            *(["\u00a0· Run: ", *joined(runs, ", ")] if runs else []),
        )

    # --- Footnotes

    def footnote(self, claim: Claim, ident: str | None) -> etree.Element:
        """The entry of a cited claim at the end of a page."""
        attributes = {"class": "claim-source"} | ({"id": ident} if ident else {})
        return element(
            "li",
            attributes | {"data-review": str(claim.review_by)},
            *inline(claim.sentence + judged(claim)),
            f" {counted(claim.figure)} " if claim.figure else " ",
            *self.source(claim),
            f"; checked {claim.checked}, review by {claim.review_by}, grade {claim.grade}.",
            *(
                part
                for label, links in (("Run: ", self.runs(claim)), ("Fact check: ", [self.name(claim)]))
                for part in (
                    [f" {label}", *joined(links, ", "), "."] if any(x is not None for x in links) else []
                )
            ),
        )

    # --- Status cards

    def cards(self, claims: Iterable[Claim]) -> etree.Element:
        items = []
        for claim in claims:
            card = claim.card
            assert card
            facts = [
                ("Version", ", ".join(str(part) for part in (card.version, card.released) if part)),
                ("Until", str(card.until) if card.until else None),
                ("Use", card.use),
                ("Twin", card.twin),
            ]
            terms = [
                part
                for label, text in facts
                if text
                for part in (element("dt", None, label), element("dd", None, *inline(text)))
            ]
            items.append(
                element(
                    "li",
                    {"class": f"status-card side-{card.side}"},
                    element(
                        "p", {"class": "status-name"}, element("strong", None, card.name), " ", status(card)
                    ),
                    element("p", {"class": "status-side"}, SIDES[card.side]),
                    element("dl", None, *terms) if terms else None,
                    self.provenance(claim),
                )
            )
        return element("ul", {"class": "status-cards"}, *items)

    def card_table(self, claims: Iterable[Claim]) -> etree.Element:
        rows = []
        for claim in claims:
            card = claim.card
            assert card
            name = element(
                "p",
                {"class": "status-name"},
                element("strong", None, card.name),
                " ",
                status(card),
            )
            cells: list[list[Child]] = [
                [name, element("p", {"class": "status-side"}, SIDES[card.side])],
                [", ".join(str(part) for part in (card.version, card.released) if part) or "—"],
                inline(card.use or "—"),
                inline(card.twin or "—"),
                [self.provenance(claim)],
            ]
            rows.append(
                element("tr", {"class": f"side-{card.side}"}, *(element("td", None, *cell) for cell in cells))
            )
        heads = ("System", "Version", "What to use", "Twin", "Source")
        return table("cards-table", "Status of each system", heads, rows)

    def calendar(self, claims: Iterable[Claim]) -> etree.Element:
        """How long each is supported, the earliest end first; what had ended when it was looked at is marked."""
        rows = []
        for claim in calendar(claims):
            card = claim.card
            assert card
            cells: list[list[Child]] = [
                [element("strong", None, card.name)],
                [SIDES[card.side]],
                [f"from {card.released}" if card.released else "—"],
                [f"until {card.until} ", status(card)],
                inline(card.use or "—"),
            ]
            source = [*self.source(claim), " · ", *joined([self.age(claim), self.name(claim)])]
            rows.append(
                element(
                    "tr",
                    {"class": f"side-{card.side}"},
                    *(element("td", None, *cell) for cell in cells),
                    element("td", {"data-search-exclude": ""}, *source),
                )
            )
        heads = ("What", "Side", "From", "Until", "Use", "Source")
        return table("cards-table calendar-table", "How long each is supported", heads, rows)

    # --- The fact check

    def table(self, claims: Iterable[Claim], taken: set[str]) -> etree.Element:
        """Statements with verdict, what holds now and how we know; ``taken`` collects the ids that have their row."""
        rows = []
        for claim in claims:
            attributes = self.data(claim)
            if claim.id not in taken:
                attributes["id"] = f"claim-{claim.id}"
                taken.add(claim.id)
            rows.append(
                element(
                    "tr",
                    attributes,
                    element("td", None, *inline(claim.sentence), self.said(claim)),
                    element("td", None, badge("verdict", claim.verdict, WORDS[claim.verdict])),
                    element(
                        "td",
                        None,
                        element("p", None, *inline(claim.now)) if claim.now else None,
                        element("p", None, counted(claim.figure)) if claim.figure else None,
                        self.provenance(claim),
                    ),
                )
            )
        heads = ("Statement", "Verdict", "What holds, and how we know")
        return table("facts-table", "Statements with their verdicts", heads, rows)

    def data(self, claim: Claim) -> dict[str, str]:
        """What the browser filters by."""
        articles = dict.fromkeys(name.split("/")[0] for name in claim.said_by)
        found = {"data-verdict": claim.verdict, "data-topic": claim.topic or "other"}
        return found | ({"data-said": " ".join(articles)} if articles else {})

    def said(self, claim: Claim) -> etree.Element | None:
        """Badges of the articles that say it."""
        articles: dict[str, list[str]] = {}
        for name in claim.said_by:
            article, _, ident = name.partition("/")
            articles.setdefault(article, []).append(ident)
        badges = [
            element("span", None, f"{self.short(article)} {', '.join(idents)}")
            for article, idents in articles.items()
        ]
        if claim.missed:
            badges.append(element("span", None, f"in none of the articles {', '.join(claim.missed)}"))
        return element("p", {"class": "fact-said"}, *joined(badges, " ")) if badges else None

    def short(self, article: str) -> str:
        known = self.reading.articles.get(article)
        return known.short if known else article

    def names(self) -> str:
        """The short names of the articles, as JSON, for the browser's filter."""
        return json.dumps({article.id: article.short for article in self.reading.articles.values()})

    def lines(self, claims: Iterable[Claim]) -> etree.Element:
        """One line for each, which leads to its row."""
        items = []
        for claim in claims:
            address = self.address(claim)
            text = inline(claim.sentence)
            items.append(
                element(
                    "li",
                    self.data(claim),
                    badge("verdict", claim.verdict, WORDS[claim.verdict]),
                    " ",
                    *([element("a", {"href": address}, *text)] if address else text),
                )
            )
        return element("ul", {"class": "fact-list"}, *items)

    def counts(self, claims: Iterable[Claim]) -> list[etree.Element]:
        """How many statements have which verdict, in all and in each article."""
        said = [claim for claim in claims if claim.said_by]
        articles = list(self.reading.articles)
        total: Counter[str] = Counter(claim.verdict for claim in said)
        each: dict[str, Counter[str]] = {
            article: Counter(
                claim.verdict
                for claim in said
                if any(name.startswith(f"{article}/") for name in claim.said_by)
            )
            for article in articles
        }
        columns = [total, *each.values()]
        rows = [
            element(
                "tr",
                None,
                element("th", {"scope": "row"}, badge("verdict", verdict, WORDS[verdict])),
                *(element("td", None, str(column[verdict])) for column in columns),
            )
            for verdict in VERDICTS
        ]
        sums = (element("td", None, str(column.total())) for column in columns)
        rows.append(element("tr", None, element("th", {"scope": "row"}, "All"), *sums))
        heads = ("Verdict", "All articles", *(self.short(article) for article in articles))
        made = sum(bool(statement.article) for statement in self.reading.statements.values())
        text = f"Of {made} statements in {len(articles)} articles, {len(said)} remain once those that say the same are merged."
        run = len(statements.rerun(self.library.claims()))
        parts = f"{total['holds']} hold as they stand, {total['outdated']} are outdated, {total['partly']} partly true, {total['wrong']} wrong, and of {total['unknown']} nobody can tell. A run of ours checks {run} of the {made} again."
        summary = element("p", None, element("strong", None, text), f" {parts}")
        return [summary, table("counts-table", "Verdicts by article", heads, rows)]

    def trace(self) -> list[etree.Element]:
        """Every statement of every article, in its order, with a link to the claim that judges it."""
        claims = self.library.claims()
        taken = statements.taken(claims)
        groups: dict[str, list[Child]] = {}
        for statement in self.reading.statements.values():
            links = groups.setdefault(statement.article, [])
            for ident in taken.get(statement.id, []):
                claim = claims.by_id[ident]
                address = self.address(claim) or claim.source
                links.append(
                    element(
                        "a",
                        {"href": address, "title": f"{WORDS[claim.verdict]}: {claim.sentence}"},
                        statement.id,
                    )
                )
        found = []
        for article, links in groups.items():
            known = self.reading.articles.get(article)
            title, by = (
                (known.title, f" by {known.by}, {known.date}: ") if known else ("In none of them", ": ")
            )
            head = element("strong", None, title)
            found.append(element("p", {"class": "trace"}, head, by, *joined(links, " ")))
        return found

    def show(self, item: Directive, taken: set[str]) -> list[etree.Element]:
        """What a directive shows."""
        claims = chosen(self.library.claims().by_id.values(), item)
        kind = form(item)
        if item.kind == "cards":
            forms = {"table": self.card_table, "calendar": self.calendar}
            return [forms.get(kind, self.cards)(claims)]
        if kind == "counts":
            return self.counts(claims)
        if kind == "trace":
            return self.trace()
        return [self.lines(claims) if kind == "list" else self.table(claims, taken)]


def calendar(claims: Iterable[Claim]) -> list[Claim]:
    """The claims whose card says until when, the earliest end first."""
    dated = [(claim.card.until, claim) for claim in claims if claim.card and claim.card.until]
    return [claim for _, claim in sorted(dated, key=lambda pair: (pair[0], pair[1].id))]


def status(card: Card) -> etree.Element:
    return badge("status", card.status, card.status)


def table(kind: str, label: str, heads: Iterable[str], rows: Iterable[etree.Element]) -> etree.Element:
    head = element("tr", None, *(element("th", {"scope": "col"}, text) for text in heads))
    return element(
        "table",
        {"class": kind, "aria-label": label},
        element("thead", None, head),
        element("tbody", None, *rows),
    )


def citations(root: etree.Element) -> Iterator[tuple[etree.Element, str]]:
    """The marks of cited claims on a page, in reading order, with their ids."""
    for mark in root.iter("a"):
        if mark.get("class") == "claim":
            yield mark, mark.get("href", "").removeprefix("#claim-")
