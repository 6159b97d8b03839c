"""The rule that decides what an advertisement names: docs/data/jobs/matching.yaml."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Any

import yaml

from parity.project import Project, read_text

FILE = "docs/data/jobs/matching.yaml"
ID = re.compile(r"[a-z]+")


@dataclass(frozen=True)
class Name:
    """Something that a text may name. ``blank`` is taken out before the search; where ``unless`` matches, nothing counts."""

    id: str
    label: str
    pattern: re.Pattern[str]
    framework: bool = False
    blank: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    in_words: str = ""

    def within(self, text: str) -> bool:
        """Whether a text, decoded and joined, names it."""
        if self.unless and self.unless.search(text):
            return False
        return bool(self.pattern.search(self.blank.sub(" ", text) if self.blank else text))


@dataclass(frozen=True)
class Rule:
    """All names and roles, and the cases that they are tested with."""

    names: tuple[Name, ...]
    roles: tuple[Name, ...]
    cases: tuple[dict[str, Any], ...]

    @property
    def frameworks(self) -> tuple[Name, ...]:
        return tuple(name for name in self.names if name.framework)

    def named(self, text: str) -> set[str]:
        """Ids of what a text names."""
        text = joined(html.unescape(text))
        return {name.id for name in self.names if name.within(text)}

    def said(self, title: str) -> set[str]:
        """Ids of the roles that a title says."""
        return {role.id for role in self.roles if role.within(title)}


def joined(text: str) -> str:
    """A text with broken lines joined, also at a hyphen."""
    return re.sub(r"\s+", " ", re.sub(r"(?<=\w)-\n\s*", "-", text))


def data(project: Project) -> dict[str, Any]:
    """The file as it stands, for the browser."""
    return dict(yaml.safe_load(read_text(project.root / FILE, FILE)))


def load(project: Project) -> Rule:
    """The rule with its patterns compiled."""
    found = data(project)
    return Rule(
        tuple(_name(entry) for entry in found["names"]),
        tuple(_name(entry) for entry in found["roles"]),
        tuple(found["cases"]),
    )


def _name(entry: dict[str, Any]) -> Name:
    flags = re.ASCII | (re.NOFLAG if entry.get("case") else re.IGNORECASE)

    def compiled(key: str) -> re.Pattern[str] | None:
        return re.compile(entry[key], flags) if key in entry else None

    return Name(
        entry["id"],
        entry["label"],
        re.compile(entry["pattern"], flags),
        bool(entry.get("framework")),
        compiled("not"),
        compiled("unless"),
        entry.get("in_words", ""),
    )


def counts(rule: Rule) -> list[str]:
    """A Markdown table: each name, what counts as naming it, and the pattern."""
    lines = ["| Name | What counts | Pattern |", "|---|---|---|"]
    for name in rule.names:
        flags = "" if name.pattern.flags & re.IGNORECASE else ", capitals matter"
        lines.append(f"| {name.label} | {name.in_words} | {_code(name.pattern.pattern)}{flags} |")
    return lines


def traps(rule: Rule) -> list[str]:
    """A Markdown table: the texts that the rule is tested with, the misread ones last."""
    labels = {name.id: name.label for name in rule.names}
    lines = ["| An advertisement says | Counted | Why |", "|---|---|---|"]
    for case in sorted(rule.cases, key=lambda case: bool(case.get("wrong"))):
        named = ", ".join(labels[name] for name in case["names"]) or "nothing"
        wrong = "**Misread:** " if case.get("wrong") else ""
        text = html.escape(" ".join(case["text"].split()))
        lines.append(f"| “{_escaped(text)}” | {named} | {wrong}{_escaped(case['why'])} |")
    return lines


def _code(pattern: str) -> str:
    """Code in the cell of a table: nothing in it is Markdown."""
    return f"<code>{re.sub(r'[^A-Za-z0-9 ]', lambda m: f'&#{ord(m[0])};', pattern)}</code>"


def _escaped(text: str) -> str:
    return re.sub(r"([|\\*_`\[\]<])", r"\\\1", text)


TABLES = {"names": counts, "cases": traps}
"""What ``::: matching`` can show."""
