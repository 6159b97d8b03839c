"""A twin: one script of a pair, its sections and what it imports."""

from __future__ import annotations

import ast
import re
import textwrap
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NoReturn

from parity.mistakes import Mistake, MistakeError
from parity.project import read_text

SIDES = ("pytorch", "tf", "jax_nnx")
"""Names of the sides of a pair, in the order in which they are shown. A twin's file is ``<side>.py``."""

MEANT = re.compile(r"--8<--|^[ \t]*#.*\[(?:start|end):")
"""What is or was meant as a section marker."""
MARKER = re.compile(r"^[ \t]*#[ \t]*--8<--[ \t]*\[(?P<kind>start|end):(?P<name>[a-z0-9_]+)\][ \t]*$")
GIVEN_IMPORTS = {"numpy", "sklearn"}


BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")
"""Fields of a syntax tree that hold statements."""


def statements(tree: ast.AST) -> Iterator[ast.AST]:
    """The statements of a tree, outer before inner, and what stands between them; quicker than a walk over all nodes."""
    todo = deque([tree])
    while todo:
        node = todo.popleft()
        yield node
        for name in BLOCKS:
            block = getattr(node, name, None)
            if isinstance(block, list):
                todo.extend(block)


def nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes of a tree but the contexts of names (load, store), in no order; quicker than :func:`ast.walk`."""
    todo = [tree]
    while todo:
        node = todo.pop()
        yield node
        for name in node._fields:
            if name != "ctx":
                value = getattr(node, name, None)
                if isinstance(value, ast.AST):
                    todo.append(value)
                elif isinstance(value, list):
                    todo += [item for item in value if isinstance(item, ast.AST)]


@dataclass(frozen=True)
class Section:
    """Lines ``start`` to ``end`` (1-based, both inside) of a twin, between its two markers."""

    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Twin:
    """One script. ``file`` is its name in messages, ``text`` its source with ``\\n`` newlines."""

    side: str
    file: str
    text: str

    @classmethod
    def load(cls, path: Path, file: str) -> Twin:
        twin = cls(path.stem, file, read_text(path, file))
        twin.tree  # noqa: B018  (a syntax error is reported here)
        twin.sections  # noqa: B018
        return twin

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    @cached_property
    def tree(self) -> ast.Module:
        try:
            return ast.parse(self.text)
        except SyntaxError as error:
            raise MistakeError(
                Mistake(
                    self.file,
                    error.lineno or 1,
                    f"syntax error: {error.msg}",
                    "Mend the line; the script must run by itself.",
                )
            ) from None

    @cached_property
    def sections(self) -> dict[str, Section]:
        """Sections by name. Unclosed, repeated, stray or misspelt markers are mistakes."""
        found: dict[str, Section] = {}
        starts: dict[str, int] = {}
        for number, line in enumerate(self.lines, 1):
            if not MEANT.search(line):
                continue
            marker = MARKER.match(line)
            if marker is None:
                self._fail(
                    number,
                    f"not a section marker: {line.strip()!r}",
                    "Write `# --8<-- [start:name]` or `# --8<-- [end:name]`, name of a-z, 0-9 and _.",
                )
            name, kind = marker["name"], marker["kind"]
            if kind == "start":
                if name in starts or name in found:
                    self._fail(
                        number, f"section {name!r} starts twice", "Give each section of a twin its own name."
                    )
                starts[name] = number
            elif name not in starts:
                self._fail(
                    number,
                    f"section {name!r} ends but never started",
                    f"Add `# --8<-- [start:{name}]` above it.",
                )
            else:
                found[name] = Section(name, starts.pop(name) + 1, number - 1)
        for name, number in starts.items():
            self._fail(number, f"section {name!r} is never closed", f"Add `# --8<-- [end:{name}]` below it.")
        for section in found.values():
            body = self.lines[section.start - 1 : section.end]
            if not any(line.strip() and not MARKER.match(line) for line in body):
                self._fail(
                    section.start,
                    f"section {section.name!r} is empty",
                    "Put code between its markers, or remove them.",
                )
        return dict(sorted(found.items(), key=lambda item: item[1].start))

    def _fail(self, line: int, what: str, remedy: str) -> NoReturn:
        raise MistakeError(Mistake(self.file, line, what, remedy))

    def code(self, section: str | None = None) -> str:
        """Source of one section (dedented), or of the whole script, without markers."""
        lines = self.numbered(section)
        return textwrap.dedent("\n".join(text for _, text in lines)).strip("\n") + "\n"

    @cached_property
    def whole(self) -> str:
        """The script as readers download it."""
        return self.code()

    def numbered(self, section: str | None = None) -> list[tuple[int, str]]:
        """Lines with their numbers, without markers."""
        if section is None:
            start, end = 1, len(self.lines)
        else:
            if section not in self.sections:
                self._fail(
                    1,
                    f"there is no section {section!r}",
                    f"Sections here: {', '.join(self.sections) or 'none'}.",
                )
            start, end = self.sections[section].start, self.sections[section].end
        return [(n, self.lines[n - 1]) for n in range(start, end + 1) if not MARKER.match(self.lines[n - 1])]

    @cached_property
    def imports(self) -> set[str]:
        """Top-level packages that the script imports, anywhere."""
        found = set()
        for node in statements(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
        return found

    @cached_property
    def backend(self) -> str | None:
        """The Keras backend the script sets through ``os.environ["KERAS_BACKEND"]``, if it does."""
        match = re.search(
            r"""environ(?:\[|\.setdefault\()["']KERAS_BACKEND["'](?:\]\s*=|,)\s*["'](\w+)["']""", self.text
        )
        return match[1] if match else None

    @cached_property
    def host(self) -> str | None:
        """The warm process that can run this twin: ``torch``, ``tensorflow`` or ``keras_torch``; None for a new one."""
        packages = self.imports
        if "jax" in packages or "flax" in packages or self.backend not in (None, "torch", "tensorflow"):
            return None
        if "keras" in packages or "tensorflow" in packages:
            if self.backend == "torch":
                return "keras_torch"
            return None if "torch" in packages else "tensorflow"
        return "torch"

    @property
    def label(self) -> str:
        """What the pane is called: the framework the script imports."""
        packages = self.imports
        both = " and PyTorch" if "torch" in packages else ""
        if "flax" in packages:
            return "JAX (Flax NNX)"
        if "keras" in packages and self.backend == "torch":
            return "Keras on PyTorch"
        if "keras" in packages and self.backend == "jax":
            return "Keras on JAX"
        if "keras" in packages:
            return f"Keras (TensorFlow){both}"
        if "tensorflow" in packages:
            return f"TensorFlow{both}"
        if "lightning" in packages:
            return "PyTorch Lightning"
        return "JAX" if self.side == "jax_nnx" else "PyTorch"

    @property
    def framework(self) -> str:
        return {"pytorch": "PyTorch", "tf": "TensorFlow/Keras", "jax_nnx": "JAX"}[self.side]

    def replaced(self, old: str, new: str) -> Twin:
        """This twin after one text replacement; ``old`` must occur exactly once."""
        return Twin(self.side, self.file, self.text.replace(old, new, 1))
