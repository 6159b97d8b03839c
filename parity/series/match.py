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
        """Whether ``text``, with entities decoded, names it."""
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
        text = html.unescape(text)
        return {name.id for name in self.names if name.within(text)}

    def said(self, title: str) -> set[str]:
        """Ids of the roles that a title says."""
        return {role.id for role in self.roles if role.within(title)}


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
