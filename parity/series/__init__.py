"""Open data of docs/data/, counted again from its public sources: ``parity series NAME FOLDER``.

FOLDER holds clones of the repositories that a series is counted from. What is committed are counts, never the texts.
"""

from __future__ import annotations

import csv
import io
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from parity.project import Project, read_text

Row = dict[str, str]


@dataclass(frozen=True)
class Clone:
    """A git folder, a clone or a bare one, read at its newest commit."""

    repository: str
    folder: Path

    def git(self, *arguments: str, text: str = "") -> bytes:
        command = ["git", "-C", str(self.folder), *arguments]
        done = subprocess.run(command, input=text.encode(), capture_output=True)
        if done.returncode:
            raise RuntimeError(f"git {arguments[0]} in {self.folder}: {done.stderr.decode().strip()}")
        return done.stdout

    @property
    def commit(self) -> str:
        return self.git("rev-parse", "--short=7", "HEAD").decode().strip()

    def paths(self, pattern: str) -> list[str]:
        """Paths of the newest commit that the pattern matches whole."""
        names = self.git("ls-tree", "-r", "-z", "--name-only", "HEAD").decode("utf-8", "replace").split("\0")
        return sorted(name for name in names if re.fullmatch(pattern, name))

    def read(self, paths: Iterable[str], commit: str = "HEAD") -> Iterator[tuple[str, bytes]]:
        """Each path with its content."""
        paths = list(paths)
        out = self.git("cat-file", "--batch", text="".join(f"{commit}:{path}\n" for path in paths))
        start = 0
        for path in paths:
            head = out[start : (end := out.index(b"\n", start))].split()
            if head[-1] == b"missing":
                raise RuntimeError(f"{self.repository} has no {path} at {commit}")
            size = int(head[2])
            yield path, out[end + 1 : end + 1 + size]
            start = end + size + 2


@dataclass(frozen=True)
class Series:
    """One data file. ``count`` gets the clones that are there, by repository, and the rows as they stand."""

    name: str
    file: str
    fields: tuple[str, ...]
    repositories: tuple[str, ...]
    count: Callable[[Project, Mapping[str, Clone], list[Row]], list[Row]]

    def clones(self, folder: Path) -> dict[str, Clone]:
        """The clones in a folder; a repository's name may end in ``*``."""
        found = {}
        for repository in self.repositories:
            owner, _, name = repository.partition("/")
            for path in sorted(folder.glob(name)):
                found[f"{owner}/{path.name}"] = Clone(f"{owner}/{path.name}", path)
        if not found:
            wanted = "\n".join(f"  git clone https://github.com/{name}" for name in self.repositories)
            raise RuntimeError(f"{folder} holds no clone that {self.name} is counted from. There:\n{wanted}")
        return found


def rows(project: Project, file: str) -> list[Row]:
    """The rows of a data file, none if it does not exist yet."""
    path = project.data / file
    if not path.exists():
        return []
    return list(csv.DictReader(io.StringIO(read_text(path, project.relative(path)))))


def written(fields: Iterable[str], found: Iterable[Mapping[str, object]]) -> str:
    """Rows as CSV text."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(fields), lineterminator="\n")
    writer.writeheader()
    writer.writerows(found)
    return out.getvalue()


def refresh(project: Project, series: Series, folder: Path) -> int:
    """Count a series again and write its file; returns the number of rows."""
    found = series.count(project, series.clones(folder), rows(project, series.file))
    path = project.data / series.file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(written(series.fields, found), "utf-8", newline="\n")
    return len(found)
