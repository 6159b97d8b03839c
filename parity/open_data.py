"""The claims as open data: JSON with everything, CSV for spreadsheets, and what became of every statement of the articles."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from parity import statements
from parity.claims import Card, Claim, Figure
from parity.library import Library

JSON, CSV, STATEMENTS = "data/claims.json", "data/claims.csv", "data/statements_judged.csv"
LICENCE = "CC BY 4.0"
SCALARS = (
    "id", "topic", "sentence", "verdict", "now", "source", "source_title", "source_date", "checked", "review_by", "grade",
)  # fmt: skip
FIGURE, CARD = tuple(Figure.model_fields), tuple(Card.model_fields)


def files(library: Library, urls: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Name and content of each file of open data. ``urls`` are the addresses of pages by their path in docs/."""
    claims, reading = library.claims(), library.reading()
    homes = {ident: urls[page] for ident, page in library.homes().items() if page in urls}
    address = {ident: f"{page}#claim-{ident}" for ident, page in homes.items()}
    known = list(claims.by_id.values())
    entries = [
        claim.model_dump(mode="json", exclude_defaults=True) | {"page": address.get(claim.id, "")}
        for claim in known
    ]
    articles = {a.id: {"title": a.title, "by": a.by, "date": a.date} for a in reading.articles.values()}
    everything = {"licence": LICENCE, "articles": articles, "claims": entries}
    yield JSON, json.dumps(everything, ensure_ascii=False, indent=1)
    yield CSV, table(_claims(known, address))
    taken = statements.taken(claims)
    yield (
        STATEMENTS,
        table(
            [
                ("statement", "article", "lines", "claim", "verdict", "source", "source_date", "page"),
                *(
                    (
                        s.id,
                        s.article,
                        s.lines,
                        c.id,
                        c.verdict,
                        c.source,
                        c.source_date,
                        address.get(c.id, ""),
                    )
                    for s in reading.statements.values()
                    for ident in taken.get(s.id, [])
                    for c in [claims.by_id[ident]]
                ),
            ]
        ),
    )


def _claims(known: Iterable[Claim], address: Mapping[str, str]) -> Iterator[Iterable[Any]]:
    yield (
        *SCALARS,
        "said_by",
        "missed",
        "runs",
        *(f"figure_{key}" for key in FIGURE),
        *(f"card_{key}" for key in CARD),
        "page",
    )
    for claim in known:
        yield (
            *(getattr(claim, key) for key in SCALARS),
            *(" ".join(names) for names in (claim.said_by, claim.missed, claim.runs)),
            *(getattr(claim.figure, key, None) for key in FIGURE),
            *(getattr(claim.card, key, None) for key in CARD),
            address.get(claim.id, ""),
        )


def table(rows: Iterable[Iterable[Any]]) -> str:
    """Rows as CSV; None is an empty cell."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()
