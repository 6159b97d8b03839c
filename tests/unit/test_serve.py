"""Which pages `make serve` builds again after a change."""

from __future__ import annotations

import pytest

from parity.serve import changes, concerns

PAGE = "# Page\n\n::: pair start/tour_model\n"
ROWS = "# Rows\n\n::: rows\n"
BEFORE = {
    "docs/a.md": 1,
    "docs/data/claims/claims.yaml": 1,
    "mkdocs.yml": 1,
    "overrides/main.html": 1,
    "parity/show.py": 1,
    "snippets/start/tour_model/tf.py": 1,
    "snippets/start/tour_fit/tf.py": 1,
}


@pytest.mark.parametrize(
    ("change", "page", "expected"),
    [
        ({}, PAGE, False),
        ({"docs/a.md": 2}, PAGE, False),
        ({"docs/new.md": 1}, PAGE, True),
        ({"docs/a.md": None}, PAGE, True),
        ({"docs/data/claims/claims.yaml": 2}, PAGE, True),
        ({"mkdocs.yml": 2}, PAGE, True),
        ({"overrides/main.html": 2}, PAGE, True),
        ({"parity/show.py": 2}, PAGE, True),
        ({"snippets/start/tour_model/tf.py": 2}, PAGE, True),
        ({"snippets/start/tour_model/evidence.json": 1}, PAGE, True),
        ({"snippets/start/tour_fit/tf.py": 2}, PAGE, False),
        ({"snippets/start/tour_fit/tf.py": 2}, ROWS, True),
        ({"snippets/excused_warnings.toml": 1}, PAGE, True),
    ],
)
def test_concerns(change: dict[str, int | None], page: str, expected: bool) -> None:
    after = {name: time for name, time in (BEFORE | change).items() if time is not None}
    assert concerns(changes(BEFORE, after), page) is expected
