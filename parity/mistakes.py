"""The one form in which a contributor learns what is wrong: file, line, what, remedy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Mistake:
    """One mistake, at one place, with its remedy. ``file`` is relative to the project's root."""

    file: str
    line: int
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}\n    {self.remedy}"


class MistakeError(Exception):
    """Raised where nothing more can be found out because of these mistakes."""

    def __init__(self, *mistakes: Mistake) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes
