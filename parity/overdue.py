"""The report of claims whose review date has come: for the terminal, as Markdown for an issue, as JSON for scripts."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable

from parity.claims import Claim, Claims

LONGEST = 250
"""Claims in the Markdown list: an issue holds 65,536 characters."""


def due(claims: Claims, day: datetime.date) -> list[Claim]:
    """The claims that are due for review before ``day``, the longest waiting first."""
    return sorted(
        (claim for claim in claims.by_id.values() if claim.review_by < day),
        key=lambda claim: (claim.review_by, claim.id),
    )


def text(claims: Claims, day: datetime.date) -> str:
    """One line for each."""
    found = due(claims, day)
    lines = [
        f"{file}:{line}: {claim.id}, due on {claim.review_by}: {claim.source}"
        for claim in found
        for file, line in [claims.places[claim.id]]
    ]
    return "\n".join([*lines, f"{len(found)} of {len(claims.by_id)} claims are due for review"])


def markdown(claims: Claims, day: datetime.date) -> str:
    """A list to tick off, by file. Empty if nothing is due."""
    found = due(claims, day)
    if not found:
        return ""
    lines = [
        f"{len(found)} of {len(claims.by_id)} claims are due for review on {day}.",
        "",
        "Look at the source of each. Correct the claim where it has changed, then move `checked` and `review_by`.",
    ]
    shown = found[:LONGEST]
    for file in dict.fromkeys(claims.places[claim.id][0] for claim in shown):
        lines += ["", f"### {file}", ""]
        lines += [
            f"- [ ] `{claim.id}` (line {claims.places[claim.id][1]}, due {claim.review_by}): "
            + (f"`{claim.source}`" if claim.source.startswith("run:") else f"<{claim.source}>")
            for claim in shown
            if claims.places[claim.id][0] == file
        ]
    if len(found) > LONGEST:
        lines += ["", f"And {len(found) - LONGEST} more: `parity overdue` lists them all."]
    return "\n".join(lines)


def as_json(claims: Claims, day: datetime.date) -> str:
    """A list of objects."""
    entries = [
        {
            "id": claim.id,
            "file": claims.places[claim.id][0],
            "line": claims.places[claim.id][1],
            "sentence": claim.sentence,
            "source": claim.source,
            "checked": str(claim.checked),
            "review_by": str(claim.review_by),
        }
        for claim in due(claims, day)
    ]
    return json.dumps(entries, indent=1, ensure_ascii=False)


FORMATS: dict[str, Callable[[Claims, datetime.date], str]] = {
    "text": text,
    "markdown": markdown,
    "json": as_json,
}
