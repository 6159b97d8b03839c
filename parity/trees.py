"""Parts of a page that are made as trees: quicker than Markdown, and links in them are checked as in Markdown."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterable

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, STX, AtomicString

Child = str | etree.Element | None
MARK = re.compile(f"{STX}parity:(\\d+){ETX}")
"""A line that stands for a tree. Authors cannot write it: Markdown takes these two characters out of every page."""


def element(tag: str, attributes: dict[str, str] | None = None, *children: Child) -> etree.Element:
    """An element with texts and elements in it; None is left out."""
    made = etree.Element(tag, attributes or {})
    for child in children:
        if isinstance(child, str):
            if len(made):
                made[-1].tail = (made[-1].tail or "") + child
            else:
                made.text = made.text + child if made.text else child
        elif child is not None:
            made.append(child)
    return made


def code(text: str) -> etree.Element:
    """A code span, in which nobody looks for terms."""
    return element("code", None, AtomicString(text))


def inline(text: str) -> list[Child]:
    """A text with its code spans."""
    return [code(part) if i % 2 else part for i, part in enumerate(text.split("`")) if part]


def joined(parts: Iterable[Child], separator: str = "\u00a0· ") -> list[Child]:
    found: list[Child] = []
    for part in parts:
        if part is not None:
            found += [separator, part] if found else [part]
    return found


class Trees:
    """The trees of the page that is being read. Texts of most are as readers get them; those of ``raw`` ones are Markdown."""

    def __init__(self, md: Markdown) -> None:
        self.made: list[etree.Element] = []
        self.raw: set[int] = set()
        md.parser.blockprocessors.register(Place(md, self), "parity_place", 95)  # before lists look at it
        md.treeprocessors.register(
            Fill(md, self), "parity_fill", 15
        )  # after inline patterns (20), before terms (7)

    def clear(self) -> None:
        self.made.clear()
        self.raw.clear()

    def place(self, tree: etree.Element, *, raw: bool = False) -> list[str]:
        """Lines of Markdown that stand for a tree."""
        if raw:
            self.raw.add(len(self.made))
        self.made.append(tree)
        return ["", f"{STX}parity:{len(self.made) - 1}{ETX}", ""]


class Place(BlockProcessor):
    """Finds where a tree belongs."""

    def __init__(self, md: Markdown, trees: Trees) -> None:
        super().__init__(md.parser)
        self.trees = trees

    def test(self, parent: etree.Element, block: str) -> bool:
        return MARK.fullmatch(block.rstrip()) is not None

    def run(self, parent: etree.Element, blocks: list[str]) -> None:
        match = MARK.match(blocks.pop(0))
        assert match
        if int(match[1]) in self.trees.raw:
            parent.append(self.trees.made[int(match[1])])
        else:
            etree.SubElement(parent, "div", {"data-tree": match[1]})


class Fill(Treeprocessor):
    """Puts the trees there, out of the inline patterns' way."""

    def __init__(self, md: Markdown, trees: Trees) -> None:
        super().__init__(md)
        self.trees = trees

    def run(self, root: etree.Element) -> None:
        for place in list(root.iter("div")):
            if nth := place.attrib.pop("data-tree", None):
                tree = self.trees.made[int(nth)]
                place.tag, place.text = tree.tag, tree.text
                place.attrib.update(tree.attrib)
                place.extend(tree)
