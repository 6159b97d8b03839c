"""The rule that decides what an advertisement names: docs/data/jobs/matching.yaml."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from parity.claims import LOADER
from parity.mistakes import Mistake, MistakeError
from parity.project import Project, read_text

FILE = "docs/data/jobs/matching.yaml"


class Name(BaseModel):
    """Something that a text may name. What ``not`` matches is taken out first; where ``unless`` matches, nothing counts."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(pattern=r"^[a-z]+$")
    label: str
    pattern: str
    framework: bool = False
    case: bool = False
    blank: str | None = Field(None, alias="not")
    unless: str | None = None
    in_words: str = ""

    @field_validator("pattern", "blank", "unless")
    @classmethod
    def _readable(cls, pattern: str | None) -> str | None:
        try:
            re.compile(pattern or "")
        except re.error as error:
            raise ValueError(f"no regular expression: {error}") from None
        return pattern

    def regex(self, pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.ASCII | (re.NOFLAG if self.case else re.IGNORECASE))

    def within(self, text: str) -> bool:
        """Whether a text, decoded and joined, names it."""
        if self.unless and self.regex(self.unless).search(text):
            return False
        left = self.regex(self.blank).sub(" ", text) if self.blank else text
        return bool(self.regex(self.pattern).search(left))


class Case(BaseModel):
    """A text, the frameworks it names, and why; ``wrong`` where the rule is known to misread it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str
    names: tuple[str, ...]
    why: str
    wrong: bool = False


class Rule(BaseModel):
    """All names and roles, and the cases that they are tested with."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    names: tuple[Name, ...]
    roles: tuple[Name, ...]
    cases: tuple[Case, ...]

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


def load(project: Project) -> Rule:
    """The rule, validated; a :class:`MistakeError` with file and line where it is not of this form."""
    text = read_text(project.root / FILE, FILE)
    remedy = f"The head of {FILE} says what an entry holds."
    try:
        root, found = yaml.compose(text, LOADER), yaml.load(text, LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = f"not valid YAML: {getattr(error, 'problem', error)}"
        line = (
            min(mark.line, text.rstrip("\n").count("\n")) + 1 if mark else 1
        )  # an end too early is marked beyond it
        raise MistakeError(Mistake(FILE, line, what, remedy)) from None
    try:
        return Rule.model_validate(found)
    except ValidationError as error:
        raise MistakeError(
            *(
                Mistake(
                    FILE,
                    _line(root, detail["loc"]),
                    f"{detail['loc'][-1] if detail['loc'] else 'the file'}: {detail['msg']}",
                    remedy,
                )
                for detail in error.errors()
            )
        ) from None


def _line(node: yaml.Node | None, keys: Sequence[int | str]) -> int:
    """Where the value at these keys stands, or the last of its parents."""
    line = 1
    for key in keys:
        if isinstance(node, yaml.SequenceNode) and isinstance(key, int):
            node = node.value[key]
        elif isinstance(node, yaml.MappingNode):
            node = next((value for name, value in node.value if name.value == key), None)
        if node is None:
            break
        line = node.start_mark.line + 1
    return line


def counts(rule: Rule) -> list[str]:
    """A Markdown table: each name, what counts as naming it, and the pattern."""
    lines = ["| Name | What counts | Pattern |", "|---|---|---|"]
    for name in rule.names:
        case = ", capitals matter" if name.case else ""
        lines.append(f"| {name.label} | {name.in_words} | {_code(name.pattern)}{case} |")
    return lines


def traps(rule: Rule) -> list[str]:
    """A Markdown table: the texts that the rule is tested with, the misread ones last."""
    labels = {name.id: name.label for name in rule.names}
    lines = ["| An advertisement says | Counted | Why |", "|---|---|---|"]
    for case in sorted(rule.cases, key=lambda case: case.wrong):
        named = ", ".join(labels[name] for name in case.names) or "nothing"
        wrong = "**Misread:** " if case.wrong else ""
        text = html.escape(" ".join(case.text.split()))
        lines.append(f"| “{_escaped(text)}” | {named} | {wrong}{_escaped(case.why)} |")
    return lines


def _code(pattern: str) -> str:
    """Code in the cell of a table: nothing in it is Markdown."""
    return f"<code>{re.sub(r'[^A-Za-z0-9 ]', lambda m: f'&#{ord(m[0])};', pattern)}</code>"


def _escaped(text: str) -> str:
    return re.sub(r"([|\\*_`\[\]<])", r"\\\1", text)


TABLES = {"names": counts, "cases": traps}
"""What ``::: matching`` can show."""
