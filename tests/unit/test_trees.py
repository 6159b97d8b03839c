"""Trees in a page: where they are put, and that texts of ready ones are left alone."""

from __future__ import annotations

from markdown import Markdown

from parity.trees import Trees, code, element, inline


def rendered(lines: str, *, raw: bool = False) -> str:
    """A page in which TREE stands for a tree."""
    md = Markdown(extensions=["abbr", "attr_list"])
    trees = Trees(md)
    tree = element("div", {"id": "tree"}, "a *b* ", code("<HTML>"), " `c`")
    mark = trees.place(tree, raw=raw)

    before = md.preprocessors["normalize_whitespace"].run
    md.preprocessors["normalize_whitespace"].run = (
        lambda text: [  # type: ignore[method-assign]
            part
            for line in before(text)
            for part in ([line[: -len("TREE")] + item for item in mark] if line.endswith("TREE") else [line])
        ]
    )
    return str(md.convert(lines))


TREE = '<div id="tree">a *b* <code>&lt;HTML&gt;</code> `c`</div>'


def test_a_tree_is_left_alone() -> None:
    found = rendered("One.\n\nTREE\n\nTwo *2*.\n\n*[HTML]: a language")
    assert found == f"<p>One.</p>\n{TREE}\n<p>Two <em>2</em>.</p>"


def test_a_tree_in_a_list() -> None:
    assert TREE in rendered("- One.\n\n    TREE\n\n- Two.")
    assert rendered("- One.\n\n    TREE\n\n- Two.").count("<li>") == 2


def test_texts_of_a_raw_tree_are_markdown() -> None:
    found = rendered("TREE", raw=True)
    assert found == '<div id="tree">a <em>b</em> <code>&lt;HTML&gt;</code> <code>c</code></div>'


def test_authors_cannot_write_the_mark() -> None:
    md = Markdown()
    Trees(md)
    assert md.convert("\u0002parity:0\u0003") == "<p>parity:0</p>"


def test_inline() -> None:
    assert [part if isinstance(part, str) else part.text for part in inline("a `b` c")] == ["a ", "b", " c"]
