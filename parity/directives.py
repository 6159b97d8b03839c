"""Directives in Markdown: lines such as ``::: pair part/slug section="train"``."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field

FENCE = re.compile(r"^\s*(?P<mark>`{3,}(?=[^`]*$)|~{3,})(?P<info>.*)$")
LINE = re.compile(r"^(?P<indent>\s*):::\s*(?P<rest>.*?)\s*$")
CODE = re.compile(r"(`+)(?:.(?!\1))*.\1")

OPTIONS: dict[str, set[str]] = {
    "pair": {"section", "output", "given"},
    "rows": set(),
    "raises": {"section"},
    "mistakes": {"by"},
    "curves": {"values", "title", "x", "y"},
    "ask": set(),
    "diagram": set(),
    "chart": set(),
    "matching": set(),
    "glossary": set(),
    "decide": set(),
    "claims": {"topic", "said", "verdict", "form"},
    "cards": {"topic", "side", "form"},
    "paths": set(),
}
"""The kinds of directives and the options of each."""
SHOWING = ("pair", "raises", "curves")
"""The kinds that show a pair."""
FOUND = (*SHOWING, "claims")
"""The kinds that other pages lead to."""
SEVERAL = ("claims", "cards")
"""The kinds that take several names."""


@dataclass(frozen=True)
class Directive:
    """One directive. ``line`` is 1-based; ``problem`` says what is wrong with its form, if anything is."""

    line: int
    indent: str
    kind: str
    target: str = ""
    options: dict[str, str] = field(default_factory=dict)
    body: tuple[str, ...] = ()
    problem: str | None = None

    @property
    def sections(self) -> list[str]:
        return self.options.get("section", "").split()


def parse(line: str, number: int) -> Directive | None:
    """The directive on a line, or None if there is none."""
    match = LINE.match(line)
    if match is None:
        return None
    indent, rest = match["indent"], match["rest"]
    try:
        words = shlex.split(rest)
    except ValueError as error:
        return Directive(number, indent, "", problem=f"the directive cannot be read: {error}")
    kind = words[0] if words else ""
    if kind not in OPTIONS:
        problem = f"unknown directive {kind!r}; known are {', '.join(OPTIONS)}"
        return Directive(number, indent, kind, "".join(words[1:2]), problem=problem)
    target, options = "", {}
    for word in words[1:]:
        key, equals, value = word.partition("=")
        if equals and re.fullmatch(r"\w+", key) and kind != "ask":
            if key not in OPTIONS[kind]:
                return Directive(
                    number,
                    indent,
                    kind,
                    target,
                    problem=f"::: {kind} has no option {key!r}; it has {', '.join(sorted(OPTIONS[kind])) or 'none'}",
                )
            options[key] = value
        elif target and kind in SEVERAL:
            target += f" {word}"
        elif target:
            return Directive(
                number, indent, kind, target, problem=f"::: {kind} takes one name, {word!r} is too much"
            )
        else:
            target = word
    if not target and kind in ("pair", "raises", "curves", "ask", "diagram", "chart"):
        return Directive(number, indent, kind, problem=f"::: {kind} names nothing")
    return Directive(number, indent, kind, target, options)


def walk(lines: list[str]) -> Iterator[Directive | tuple[int, str]]:
    """Directives (with their indented bodies) and, between them, all other lines as (number, text). Fenced code is
    passed through as ``(-number, text)``, so that nobody looks for tokens in it."""
    fence, i = "", 0
    while i < len(lines):
        line = lines[i]
        if mark := FENCE.match(line):
            if not fence:
                fence = mark["mark"]
            elif mark["mark"].startswith(fence) and not mark["info"].strip():
                fence = ""
            yield (-(i + 1), line)
            i += 1
            continue
        directive = None if fence else parse(line, i + 1)
        if directive is None:
            yield (-(i + 1) if fence else i + 1, line)
            i += 1
            continue
        i += 1
        body: list[str] = []
        if directive.kind == "ask":
            inner = directive.indent + "    "
            while i < len(lines) and (lines[i].startswith(inner) or not lines[i].strip()):
                body.append(lines[i][len(inner) :])
                i += 1
            while body and not body[-1].strip():
                body.pop()
        yield Directive(
            directive.line,
            directive.indent,
            directive.kind,
            directive.target,
            directive.options,
            tuple(body),
            directive.problem,
        )


def unclosed(lines: list[str]) -> int | None:
    """The line at which a fence begins that never ends, or None."""
    fence, start = "", None
    for number, line in enumerate(lines, 1):
        if mark := FENCE.match(line):
            if not fence:
                fence, start = mark["mark"], number
            elif mark["mark"].startswith(fence) and not mark["info"].strip():
                fence, start = "", None
    return start


def prose(text: str) -> str:
    """A line without its code spans."""
    return CODE.sub(lambda m: " " * len(m[0]), text)


OPTION = re.compile(r"^[-*] \[(?P<mark>[ xX])\] (?P<text>.+)$")


def options_of(directive: Directive) -> list[tuple[bool, str, str]]:
    """The options of an ``ask``: (right, text, feedback). ValueError if there are not two with feedback and one right."""
    found: list[list[str]] = []
    for line in directive.body:
        if match := OPTION.match(line):
            found.append([match["mark"], match["text"], ""])
        elif line.strip() and found:
            text = line.strip()
            if text.startswith(": "):
                found[-1][2] += text[2:]
            elif found[-1][2]:
                found[-1][2] += " " + text
            else:
                found[-1][1] += " " + text
    if len(found) < 2 or sum(mark != " " for mark, _, _ in found) != 1:
        raise ValueError(
            "a question has at least two options, `- [ ] …`, exactly one of them right, `- [x] …`"
        )
    for _, text, feedback in found:
        if not feedback:
            raise ValueError(f"the option {text!r} has no feedback: add an indented line `: …`")
    return [(mark != " ", text, feedback) for mark, text, feedback in found]
