"""Where the parts of the project lie."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from parity.mistakes import Mistake, MistakeError

MAIN = ("site.txt", "full.txt")
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)", re.M)


@dataclass(frozen=True)
class Project:
    """A checkout, known by its root folder."""

    root: Path

    @classmethod
    def find(cls, start: Path | None = None) -> Project:
        """The project around ``start`` (default: the current folder)."""
        here = (start or Path.cwd()).resolve()
        for folder in (here, *here.parents):
            if (folder / "mkdocs.yml").exists() and (folder / "snippets").is_dir():
                return cls(folder)
        raise MistakeError(
            Mistake(
                ".",
                1,
                "this folder is not inside a Parity checkout",
                "Change to the folder that holds mkdocs.yml and snippets/.",
            )
        )

    @property
    def snippets(self) -> Path:
        return self.root / "snippets"

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def data(self) -> Path:
        return self.docs / "data"

    def relative(self, path: Path) -> str:
        """``path`` as shown in messages: relative to the root, with forward slashes."""
        try:
            return path.resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            return path.as_posix()

    @property
    def requirements(self) -> Path:
        return self.root / "requirements"

    @cached_property
    def environments(self) -> list[str]:
        """Names of the environments that pairs may ask for, beside the main one."""
        return sorted(path.stem for path in self.requirements.glob("*.txt") if path.name not in MAIN)

    @cached_property
    def pins(self) -> dict[str, str]:
        """Pinned versions of the full set, by package name in lower case."""
        return self._pinned(*MAIN)

    def pins_of(self, environment: str | None) -> dict[str, str]:
        """Pinned versions that a pair of this environment runs with."""
        return self.pins | self._pinned(f"{environment}.txt") if environment else self.pins

    def _pinned(self, *names: str) -> dict[str, str]:
        found = {}
        for name in names:
            path = self.requirements / name
            if path.exists():
                found.update({m["name"].lower(): m["version"] for m in PIN.finditer(path.read_text("utf-8"))})
        return found


def parse_toml(text: str, name: str) -> dict[str, Any]:
    """The content of a TOML text; a :class:`MistakeError` that names ``name`` and the line if it is none."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        last = text.rstrip("\n").count("\n") + 1
        raise MistakeError(
            Mistake(name, int(line[1]) if line else last, f"not valid TOML: {error}", "Mend the line.")
        ) from None


def read_text(path: Path, name: str) -> str:
    """The text of a UTF-8 file (a byte order mark is dropped) with ``\\n`` newlines; a :class:`MistakeError` that names ``name`` otherwise."""
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except FileNotFoundError:
        raise MistakeError(
            Mistake(name, 1, "the file is missing", "Add it, or remove what refers to it.")
        ) from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise MistakeError(
            Mistake(name, line, "the file is not UTF-8", "Save it in the encoding UTF-8.")
        ) from None
