"""Directives: reading them from Markdown, and leaving everything else alone."""

from __future__ import annotations

import random

import pytest

from parity.directives import OPTIONS, Directive, options_of, parse, prose, unclosed, walk


def read(text: str) -> list[Directive | tuple[int, str]]:
    return list(walk(text.split("\n")))


def directives(text: str) -> list[Directive]:
    return [item for item in read(text) if isinstance(item, Directive)]


@pytest.mark.parametrize(
    ("line", "kind", "target", "options"),
    [
        ("::: pair part/slug", "pair", "part/slug", {}),
        (":::pair part/slug", "pair", "part/slug", {}),
        ('    ::: pair part/slug section="model train" output="no"', "pair", "part/slug",
         {"section": "model train", "output": "no"}),
        ("::: pair part/slug section=model", "pair", "part/slug", {"section": "model"}),
        ("\t::: rows", "rows", "", {}),
        ("::: rows part/slug", "rows", "part/slug", {}),
        ('::: curves a/b values="loss" title="Loss = falling" y=""', "curves", "a/b",
         {"values": "loss", "title": "Loss = falling", "y": ""}),
        ('::: ask "Is a=b, or not?"', "ask", "Is a=b, or not?", {}),
        ("::: diagram stack", "diagram", "stack", {}),
        ("::: glossary", "glossary", "", {}),
        ("::: cards one two-* side=tf", "cards", "one two-*", {"side": "tf"}),
        ('::: claims topic="syntax debugging" said=any', "claims", "", {"topic": "syntax debugging", "said": "any"}),
    ],
)  # fmt: skip
def test_parse(line: str, kind: str, target: str, options: dict[str, str]) -> None:
    found = parse(line, 7)
    assert found
    assert (found.line, found.kind, found.target, found.options) == (7, kind, target, options)
    assert found.problem is None
    assert found.indent == line[: len(line) - len(line.lstrip())]


@pytest.mark.parametrize(
    "line", ["", "text", "text ::: pair a/b", "- ::: pair a/b", ":: pair a/b", "> ::: pair a/b"]
)
def test_lines_that_are_no_directive(line: str) -> None:
    assert parse(line, 1) is None


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (":::", "unknown directive ''; known are " + ", ".join(OPTIONS)),
        ("::: pairs a/b", "unknown directive 'pairs'; known are " + ", ".join(OPTIONS)),
        ("::: pair", "::: pair names nothing"),
        ("::: ask", "::: ask names nothing"),
        ("::: pair a/b c/d", "::: pair takes one name, 'c/d' is too much"),
        ("::: pair a/b sections=model", "::: pair has no option 'sections'; it has given, output, section"),
        ("::: rows a/b section=model", "::: rows has no option 'section'; it has none"),
        ('::: pair a/b section="model', "the directive cannot be read: No closing quotation"),
    ],
)
def test_what_is_wrong_with_a_directive(line: str, problem: str) -> None:
    found = parse(line, 1)
    assert found
    assert found.problem == problem


def test_a_directive_with_a_problem_still_names_its_pair() -> None:
    assert [d.target for d in directives("::: pairs a/b\n::: pair a/b sections=x")] == ["a/b", "a/b"]


def test_sections() -> None:
    assert directives('::: pair a/b section="model  train"')[0].sections == ["model", "train"]
    assert directives("::: pair a/b")[0].sections == []


@pytest.mark.parametrize(
    "text",
    [
        "```\n::: pair a/b\n```",
        "~~~ markdown\n::: pair a/b\n~~~",
        "    ```text\n    ::: pair a/b\n    ```",
        "````\n```\n::: pair a/b\n```\n````",
        "```\n~~~\n::: pair a/b\n```",
        "```\n```python\n::: pair a/b\n```",
    ],
)
def test_fenced_code_is_left_alone(text: str) -> None:
    assert directives(text) == []
    assert [item[1] for item in read(text)] == text.split("\n")  # type: ignore[index]
    assert directives(f"{text}\n::: pair c/d")[0].target == "c/d"


def test_three_backticks_around_words_are_no_fence() -> None:
    assert directives("```code``` in a line\n\n::: pair a/b")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\n```\nb\n```", None),
        ("a\n```\nb", 2),
        ("````\n```\n", 1),
        ("```\nx\n```\n~~~", 4),
        ("```x```", None),
    ],
)
def test_unclosed(text: str, line: int | None) -> None:
    assert unclosed(text.split("\n")) == line


ASK = """\
::: ask "Equal?"
    - [ ] No, because
      of rounding
        : That is small,
          very small.

    - [x] Yes
        : Right.

After.
"""


def test_ask() -> None:
    items = read(ASK)
    ask = items[0]
    assert isinstance(ask, Directive)
    assert options_of(ask) == [
        (False, "No, because of rounding", "That is small, very small."),
        (True, "Yes", "Right."),
    ]
    assert (10, "After.") in items


def test_ask_in_a_list() -> None:
    text = "1. First\n\n" + "\n".join(f"    {line}" if line else "" for line in ASK.split("\n"))
    ask = directives(text)[0]
    assert ask.indent == "    "
    assert len(options_of(ask)) == 2


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("", "at least two options"),
        ("- [x] Yes\n    : Right.", "at least two options"),
        ("- [x] Yes\n    : a\n- [x] No\n    : b", "exactly one of them right"),
        ("- [ ] Yes\n    : a\n- [ ] No\n    : b", "exactly one of them right"),
        ("- [x] Yes\n- [ ] No\n    : b", "'Yes' has no feedback"),
    ],
)
def test_questions_that_are_none(body: str, problem: str) -> None:
    directive = Directive(1, "", "ask", "Equal?", body=tuple(body.split("\n")))
    with pytest.raises(ValueError, match=problem):
        options_of(directive)


def test_prose_blanks_code_and_keeps_columns() -> None:
    text = "See `ev:a/b.c.d` and ``a ` claim:x`` here."
    assert prose(text).split() == ["See", "and", "here."]
    assert len(prose(text)) == len(text)
    assert prose("no `code") == "no `code"


def test_walk_gives_back_every_line_once_and_in_order() -> None:
    rng = random.Random(0)
    pieces = [
        "text",
        "",
        "```",
        "~~~",
        "```python",
        "    - item",
        "::: pair a/b",
        "::: rows",
        "`x`",
        "::: ask q",
        "    y",
    ]
    for _ in range(200):
        lines = [rng.choice(pieces) for _ in range(rng.randint(0, 20))]
        numbers = []
        for item in walk(lines):
            if isinstance(item, Directive):
                numbers.append(item.line)
                assert lines[item.line - 1].strip().startswith(":::")
            else:
                numbers.append(abs(item[0]))
                assert lines[abs(item[0]) - 1] == item[1]
        assert numbers == sorted(set(numbers))
        skipped = set(range(1, len(lines) + 1)) - set(numbers)
        assert all(lines[n - 1] in ("", "    - item", "    y") for n in skipped), (
            "only the bodies of questions"
        )
