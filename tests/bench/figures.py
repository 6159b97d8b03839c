"""What a measurement gives, and what it should give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Figure:
    """One measured number. ``limit`` is the most it may be, or the least if ``least`` is true; ``None`` only informs."""

    what: str
    measured: float
    unit: str
    limit: float | None = None
    least: bool = False

    @property
    def reached(self) -> bool | None:
        if self.limit is None:
            return None
        return self.measured >= self.limit if self.least else self.measured <= self.limit

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"reached": self.reached}


def number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"


def table(figures: Sequence[Figure]) -> str:
    """The figures as aligned text."""
    rows = [("", "measured", "target", "")]
    for figure in figures:
        sign = "≥" if figure.least else "≤"
        target = "" if figure.limit is None else f"{sign} {number(figure.limit)} {figure.unit}"
        verdict = {True: "reached", False: "MISSED", None: ""}[figure.reached]
        rows.append((figure.what, f"{number(figure.measured)} {figure.unit}", target, verdict))
    widths = [max(len(row[i]) for row in rows) for i in range(4)]
    return "\n".join(
        f"{a:<{widths[0]}}  {b:>{widths[1]}}  {c:>{widths[2]}}  {d}".rstrip() for a, b, c, d in rows
    )
