"""Counts over all pairs, for people and, as JSON, for scripts."""

from __future__ import annotations

from collections import Counter
from typing import Any

from parity import api_map
from parity.library import Library
from parity.mistakes import MistakeError


def stats(library: Library) -> dict[str, Any]:
    """Counts by relation, level, part and category, and shares of pairs that stand alone."""
    pairs = library.pairs()
    rows = [row for pair in pairs for row in pair.claim.row]
    levels = Counter(level for pair in pairs for level in {value.level for value in pair.claim.value})
    try:
        claims = list(library.claims().by_id.values())
    except MistakeError:
        claims = []
    return {
        "pairs": len(pairs),
        "invalid": len(library.names()) - len(pairs),
        "by_part": dict(sorted(Counter(pair.name.split("/")[0] for pair in pairs).items())),
        "by_relation": dict(sorted(Counter(pair.claim.relation for pair in pairs).items())),
        "with_level": dict(sorted(levels.items())),
        "values": sum(len(pair.claim.value) for pair in pairs),
        "breaks": sum(len(edits) for pair in pairs for _, edits in pair.claim.edits),
        "rows": len(rows),
        "rows_with_size": sum(bool(entry.size) for entry in api_map.entries(library, pairs)),
        "identical_share": round(sum(row.category == "identical" for row in rows) / len(rows), 3)
        if rows
        else 0.0,
        "rows_by_category": dict(sorted(Counter(row.category for row in rows).items())),
        "claims": len(claims),
        "claims_overdue": sum(claim.overdue for claim in claims),
        "alone_share": round(sum(pair.claim.relation == "alone" for pair in pairs) / len(pairs), 3)
        if pairs
        else 0.0,
    }
