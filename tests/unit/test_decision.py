"""The decision helper: what written-down readers are told, and mistakes in its file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from sample import Sample

from parity.decision import FILE, load, table
from parity.mistakes import MistakeError
from parity.project import Project

ROOT = Path(__file__).parents[2]
PROFILES: list[Any] = yaml.safe_load((ROOT / "tests" / "decision_profiles.yaml").read_text("utf-8"))
SMALL = """\
questions:
  - {id: code, text: Which code?, options: {none: none, pytorch: PyTorch}}
results: {pytorch: PyTorch}
rules:
  - id: keep
    when: {code: [pytorch]}
    result: pytorch
    because: Code that works outweighs the rest.
    read: [index.md]
  - id: otherwise
    when: {}
    result: pytorch
    because: Nothing you said decides it, so take this.
    read: [index.md]
"""


@pytest.mark.parametrize(("who", "answers", "result", "rule"), PROFILES, ids=[p[0] for p in PROFILES])
def test_advice(who: str, answers: dict[str, str], result: str, rule: str) -> None:
    decision = load(Project(ROOT))
    known = {question.id: question.options for question in decision.questions}
    assert all(answer in known[question] for question, answer in answers.items()), who
    first = decision.fitting(answers)[0]
    assert (first.result, first.id) == (result, rule)


def test_every_rule_is_asked_for_by_somebody() -> None:
    decision = load(Project(ROOT))
    assert {rule.id for rule in decision.rules} == {rule for _, _, _, rule in PROFILES}


def test_the_table_says_each_condition_in_words(sample: Sample) -> None:
    sample.write(FILE, SMALL)
    lines = table(load(sample.project), {"index.md": "Demo"})
    assert (
        "| Which code? **PyTorch** | **PyTorch** | Code that works outweighs the rest. | [Demo](/index.md) |"
        in lines[2]
    )
    assert "| none of the above |" in lines[3]


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("code: [pytorch]", "kode: [pytorch]", 5, "rule 'keep': there is no question 'kode'"),
        ("code: [pytorch]", "code: [lua]", 5, "rule 'keep': code has no answer 'lua'"),
        ("{code: [pytorch]}", "{}", 5, "rule 'keep': it always fits, so no later rule is ever reached"),
        (
            "results: {pytorch: PyTorch}",
            "results: {jax: JAX}",
            5,
            "rule 'keep': there is no result 'pytorch'",
        ),
        ("when: {}", "when: {code: [none]}", 1, "the last rule must fit whatever was answered"),
        ("rules:", "rules: [", 4, "not valid YAML"),
    ],
)
def test_a_mistake_is_told_at_its_line(sample: Sample, old: str, new: str, line: int, what: str) -> None:
    sample.write(FILE, SMALL.replace(old, new, 1))
    with pytest.raises(MistakeError) as error:
        load(sample.project)
    told = error.value.mistakes[0]
    assert told.what.startswith(what)
    assert told.file == FILE
    assert told.line == line or what.startswith("not valid")
