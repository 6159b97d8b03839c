"""The articles that the fact check reads and their statements, each of which a claim takes up."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from parity.claims import LOADER, Claims
from parity.mistakes import Mistake, MistakeError
from parity.project import Project, read_text

ARTICLES = "docs/data/articles.yaml"
STATEMENTS = "docs/data/statements.csv"
KEYS = {"title", "by", "date", "short"}
ID = re.compile(r"[AC]\d{3}|D\d\d")


@dataclass(frozen=True)
class Article:
    """One article; ``short`` names it in tables."""

    id: str
    title: str
    by: str
    date: str
    short: str


@dataclass(frozen=True)
class Statement:
    """One statement of an article, or, without one, a development that none of them mentions.

    ``lines`` are those of the copy of the article that was read, ``place`` is the line of the file that lists it.
    """

    id: str
    article: str
    lines: str
    place: int

    @property
    def name(self) -> str:
        """As a claim names it: in ``said_by``, or in ``missed``."""
        return f"{self.article}/{self.id}" if self.article else self.id


@dataclass(frozen=True)
class Reading:
    """What was read: articles and statements by id."""

    articles: dict[str, Article]
    statements: dict[str, Statement]


def load(project: Project) -> Reading:
    """Both lists; empty where their files are missing. :class:`MistakeError` with every mistake found."""
    mistakes: list[Mistake] = []
    articles = {article.id: article for article in _articles(project, mistakes)}
    if mistakes:
        raise MistakeError(*mistakes)
    statements: dict[str, Statement] = {}
    for statement in _statements(project, mistakes):
        if statement.id in statements:
            what = f"the statement {statement.id} is listed twice"
            mistakes.append(Mistake(STATEMENTS, statement.place, what, "Remove one of the two lines."))
        elif statement.article and statement.article not in articles:
            what = f"the statement {statement.id} names the article {statement.article!r}, which is unknown"
            mistakes.append(
                Mistake(STATEMENTS, statement.place, what, f"Add it to {ARTICLES}, or correct it.")
            )
        statements[statement.id] = statement
    if mistakes:
        raise MistakeError(*mistakes)
    return Reading(articles, statements)


def _articles(project: Project, mistakes: list[Mistake]) -> Iterator[Article]:
    path = project.root / ARTICLES
    if not path.exists():
        return
    remedy = f"An article is `id:` with {', '.join(sorted(KEYS))} below it, each a text in quotes."
    text = read_text(path, ARTICLES)
    try:
        found: Any = yaml.load(text, Loader=LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        mistakes.append(Mistake(ARTICLES, mark.line + 1 if mark else 1, "not valid YAML", remedy))
        return
    for name, content in found.items() if isinstance(found, dict) else [("", found)]:
        if (
            isinstance(content, dict)
            and set(content) == KEYS
            and all(isinstance(text, str) for text in content.values())
        ):
            yield Article(str(name), **content)
        else:
            line = text[: text.find(f"{name}:")].count("\n") + 1
            mistakes.append(Mistake(ARTICLES, line, f"the article {name!r} is not as it should be", remedy))


def _statements(project: Project, mistakes: list[Mistake]) -> Iterator[Statement]:
    path = project.root / STATEMENTS
    if not path.exists():
        return
    reader = csv.reader(read_text(path, STATEMENTS).splitlines())
    next(reader, None)
    for row in reader:
        if len(row) == 3 and ID.fullmatch(row[0]) and bool(row[1]) == (row[0][0] != "D"):
            yield Statement(row[0], row[1], row[2], reader.line_num)
        else:
            mistakes.append(
                Mistake(
                    STATEMENTS,
                    reader.line_num,
                    f"not a statement: {','.join(row)!r}",
                    "Write id,article,lines: C001 or A001 with an article, D01 without.",
                )
            )


def taken(claims: Claims) -> dict[str, list[str]]:
    """For every statement that claims take up, their ids."""
    found: dict[str, list[str]] = {}
    for claim in claims.by_id.values():
        for name in (*claim.said_by, *claim.missed):
            found.setdefault(name.split("/")[-1], []).append(claim.id)
    return found


def rerun(claims: Claims) -> set[str]:
    """The statements of articles whose claim a run of ours checks again."""
    return {
        name.split("/")[-1]
        for claim in claims.by_id.values()
        if claim.runs or claim.source.startswith("run:")
        for name in claim.said_by
    }


def mistakes(reading: Reading, claims: Claims) -> Iterator[Mistake]:
    """Statements that claims name and that do not exist; statements that no claim names."""
    for claim in claims.by_id.values():
        for name in (*claim.said_by, *claim.missed):
            article, _, ident = name.rpartition("/")
            known = reading.statements.get(ident)
            if article and article not in reading.articles:
                what, remedy = (
                    f"there is no article {article!r}",
                    f"In {ARTICLES} are {', '.join(reading.articles) or 'none'}.",
                )
            elif known is None:
                what, remedy = f"there is no statement {ident}", f"Take an id of {STATEMENTS}."
            elif known.article != article:
                what, remedy = f"the statement {ident} is of another article", f"Write {known.name}."
            else:
                continue
            yield Mistake(*claims.places[claim.id], f"claim {claim.id!r}: {what}", remedy)
    left = [reading.statements[ident] for ident in reading.statements.keys() - taken(claims).keys()]
    if left:
        left.sort(key=lambda statement: statement.place)
        names = ", ".join(statement.id for statement in left[:10]) + (", …" if len(left) > 10 else "")
        yield Mistake(
            STATEMENTS,
            left[0].place,
            f"no claim takes up {len(left)} of {len(reading.statements)} statements: {names}",
            "Name them under said_by (D…: missed) of the claim that judges them.",
        )
