"""The decision helper: questions, and rules that lead from answers to advice (docs/data/decision.yaml)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from parity.claims import LOADER
from parity.mistakes import Mistake, MistakeError
from parity.project import Project, read_text

FILE = "docs/data/decision.yaml"


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Question(Part):
    """One question with its possible answers: text by id."""

    id: str = Field(pattern=r"^[a-z]+$")
    text: str = Field(min_length=5)
    options: dict[str, str] = Field(min_length=2)


class Rule(Part):
    """Advice that is given where, for every question named, one of the listed answers was chosen."""

    id: str = Field(pattern=r"^[a-z][a-z-]*$")
    when: dict[str, list[str]]
    result: str
    because: str = Field(min_length=20)
    read: list[str] = Field(min_length=1)

    def fits(self, answers: Mapping[str, str]) -> bool:
        return all(answers.get(question) in wanted for question, wanted in self.when.items())


class Decision(Part):
    """The whole file."""

    questions: list[Question]
    results: dict[str, str]
    rules: list[Rule]

    def fitting(self, answers: Mapping[str, str]) -> list[Rule]:
        """All rules that fit, the deciding one first. ``answers`` maps questions to options; what is open is left out."""
        return [rule for rule in self.rules if rule.fits(answers)]

    def conditions(self, rule: Rule) -> list[tuple[str, str]]:
        """The conditions of a rule in words: (question, answers)."""
        return [
            (question.text, " or ".join(question.options[option] for option in rule.when[question.id]))
            for question in self.questions
            if question.id in rule.when
        ]


def load(project: Project) -> Decision:
    """The decision helper's data; :class:`MistakeError` with every mistake, each at its line."""
    text = read_text(project.root / FILE, FILE)
    try:
        decision = Decision.model_validate(yaml.load(text, Loader=LOADER))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise MistakeError(
            Mistake(FILE, line, f"not valid YAML: {getattr(error, 'problem', error)}", "Mend the line.")
        ) from None
    except ValidationError as error:
        raise MistakeError(
            *(
                Mistake(
                    FILE,
                    1,
                    f"{'.'.join(map(str, d['loc']))}: {d['msg'].lower()}",
                    "The file itself says what it holds.",
                )
                for d in error.errors()
            )
        ) from None
    options = {question.id: question.options for question in decision.questions}
    mistakes = []
    for i, rule in enumerate(decision.rules):
        found = [f"there is no result {rule.result!r}"] if rule.result not in decision.results else []
        for question, wanted in rule.when.items():
            if question not in options:
                found.append(f"there is no question {question!r}")
            else:
                found += [
                    f"{question} has no answer {option!r}"
                    for option in wanted
                    if option not in options[question]
                ]
        found += [f"there is no page {page}" for page in rule.read if not (project.docs / page).exists()]
        if not rule.when and i < len(decision.rules) - 1:
            found.append("it always fits, so no later rule is ever reached")
        line = next(
            (n for n, content in enumerate(text.split("\n"), 1) if content.strip() == f"- id: {rule.id}"), 1
        )
        mistakes += [Mistake(FILE, line, f"rule {rule.id!r}: {what}", "Correct the rule.") for what in found]
    if not decision.rules or decision.rules[-1].when:
        mistakes.append(
            Mistake(
                FILE, 1, "the last rule must fit whatever was answered", "End with a rule whose `when` is {}."
            )
        )
    if mistakes:
        raise MistakeError(*mistakes)
    return decision


def form(decision: Decision) -> str:
    """The questions as a form that a script fills with life; hidden without it. The rules travel as data beside it."""
    fields = []
    for question in decision.questions:
        radios = [
            f'<label><input type="radio" name="{question.id}" value="{value}"> {escape(text)}</label>'
            for value, text in {**question.options, "": "open"}.items()
        ]
        radios[-1] = radios[-1].replace('value="">', 'value="" checked>')
        fields.append(f"<fieldset><legend>{escape(question.text)}</legend>{''.join(radios)}</fieldset>")
    data = [{"id": rule.id, "when": rule.when} for rule in decision.rules]
    return (
        f'<form class="decide" id="decide" data-search-exclude="" hidden>{"".join(fields)}'
        '<p class="decide-buttons"><button type="reset" class="md-button">Start again</button>'
        '<button type="button" class="md-button" id="decide-share">Copy a link to these answers</button></p></form>'
        '<div class="decide-result" id="decide-result" role="status" hidden></div>'
        f'<script type="application/json" id="decide-rules">{json.dumps(data)}</script>'
    )


def table(decision: Decision, titles: Mapping[str, str]) -> list[str]:
    """All rules as lines of a Markdown table, in the order in which they are tried. ``titles`` names the pages to read."""
    lines = ["| | If | Our advice | Because | Read first |", "|---|---|---|---|---|"]
    for number, rule in enumerate(decision.rules, 1):
        conditions = "<br>".join(f"{question} **{answer}**" for question, answer in decision.conditions(rule))
        pages = "<br>".join(f"[{titles[page]}](/{page})" for page in rule.read)
        mark = f'<span id="rule-{rule.id}" data-rule="{rule.id}">{number}</span>'
        lines.append(
            f"| {mark} | {conditions or 'none of the above'} | **{decision.results[rule.result]}** | {rule.because} | {pages} |"
        )
    return lines
