"""Judging a run without running it: excuses, silent mistakes, and a new run against the recorded one."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sample import PAIR, TOML, Sample, made

from parity import evidence
from parity.mistakes import MistakeError
from parity.pair import Mishap
from parity.prove import Outcome, Prover, _is, excuses, said, settled, verify
from parity.runner import Run, Runner

EXCUSES = """\
[[excuse]]
pattern = "copy keyword"
package = "keras"
reason = "Keras warns about itself."
review_by = 2027-03-01
"""


def warning(text: str, file: str, category: str = "DeprecationWarning") -> dict[str, str]:
    return {"category": category, "text": text, "file": file}


def test_excuses(sample: Sample) -> None:
    assert excuses(sample.project) == []
    sample.write("snippets/excused_warnings.toml", EXCUSES)
    excuse = excuses(sample.project)[0]
    inside = "/env/lib/site-packages/keras/src/saving.py"
    assert excuse.covers(warning("no copy keyword", inside))
    assert excuse.covers(warning("no copy keyword", r"C:\env\keras\saving.py"))
    assert not excuse.covers(warning("another", inside))
    assert not excuse.covers(warning("no copy keyword", "/env/lib/site-packages/torch/saving.py"))
    assert not excuse.covers(warning("no copy keyword", "/env/lib/site-packages/not_keras/saving.py"))
    assert not excuse.covers(warning("no copy keyword", "/scratch/tf.py"))


@pytest.mark.parametrize("key", ["pattern", "package", "reason", "review_by"])
def test_excuses_need_every_key(sample: Sample, key: str) -> None:
    second = "\n".join(line for line in EXCUSES.split("\n") if not line.startswith(key))
    sample.write("snippets/excused_warnings.toml", EXCUSES + second)
    with pytest.raises(MistakeError) as error:
        excuses(sample.project)
    assert error.value.mistakes[0].line == 6


@pytest.mark.parametrize(
    ("found", "wanted", "same"),
    [
        (np.array(0.25), 0.25, True),
        (np.array(0.2501), 0.25, True),
        (np.array(0.26), 0.25, False),
        (np.array([1, 2]), [1, 2], True),
        (np.array([1, 2]), [1, 2, 3], False),
        (np.array(np.nan), float("nan"), True),
        (np.array(True), True, True),
        ("float32", "float32", True),
        ("float32", "float64", False),
        (np.array([3, 2]), "[3, 2]", True),
    ],
)
def test_is(found: Any, wanted: Any, same: bool) -> None:
    assert _is(found, wanted) == same


def silent(**changes: Any) -> Mishap:
    return Mishap(**({"silent": True, "value": "y", "gives": 1.5, "right": 2.5} | changes))


def test_said(sample: Sample) -> None:
    pair = sample.pair()
    run = Run(values={"_silent": [("ok", np.array(1.5))]})
    assert said(pair, "tf", silent(), run) == ({"silent": True, "gives": 1.5, "right": 2.5}, None)
    truth = Run(values={"_silent": [("ok", np.array(False))]})
    assert said(pair, "tf", silent(gives=False, right=True), truth)[0]["gives"] is False
    loud = Run(values=run.values, warnings=[warning("careful", "x.py", "UserWarning")])
    quiet = Run(values=run.values, warnings=[warning("internal", "x.py", "ResourceWarning")])
    assert said(pair, "tf", silent(), loud)[1]
    assert said(pair, "tf", silent(), quiet)[1] is None


def test_said_accepts_a_base_class_but_not_everything(sample: Sample) -> None:
    error = {"class": "LookupFailed", "bases": ["LookupFailed", "KeyError", "LookupError", "Exception", "BaseException", "object"],
             "message": "no x", "frames": 3, "traceback": ""}  # fmt: skip
    run = Run(error=error)
    for name in ("LookupFailed", "KeyError"):
        found, mistake = said(sample.pair(), "tf", Mishap(exception=name, message="no"), run)
        assert mistake is None
        assert found == {"exception": "LookupFailed", "message": "no x", "frames": 3}
    for name in ("BaseException", "object", "ValueError"):
        assert said(sample.pair(), "tf", Mishap(exception=name, message="no"), run)[1]


# -- a new run against the recorded one ------------------------------------------------------------------------------

RECORDED = {"pytorch": "shape (4, 2)\nmean 0.5907\n", "tf": "shape (4, 2)\nmean 0.5907\n"}


def again(sample: Sample, outputs: dict[str, str] | None = None, **value: Any) -> list[str]:
    """What verify says of a run that gave other outputs or values."""
    pair = sample.pair()
    new = made(pair)
    new["values"]["y"] |= value
    return [m.what for m in verify(Outcome(pair, evidence=new, outputs=RECORDED | (outputs or {})))]


def test_the_same_again(sample: Sample) -> None:
    assert again(sample) == []


def test_rounding_and_spaces_may_move(sample: Sample) -> None:
    assert again(sample, {"tf": "shape (4, 2)\nmean  0.5906\n"}) == []
    assert again(sample, {"tf": "shape (4, 2)\nmean 0.601\n"}) == ["the twin now prints 'mean 0.601' here"]
    assert again(sample, {"tf": "shape (4, 3)\nmean 0.5907\n"}) == ["the twin now prints 'shape (4, 3)' here"]
    assert again(sample, {"tf": "shape (4, 2)\n"}) == ["the twin now prints '' here"]


def test_recorded_outputs_may_hold_an_ellipsis(sample: Sample) -> None:
    """For times and the like, whoever writes them into the recorded output."""
    pair = sample.pair()
    evidence.save(pair, made(pair), RECORDED | {"tf": "took ... s\nmean 0.5907\n"})
    assert again(sample, {"tf": "took 3.2 s\nmean 0.5907\n"}) == []
    assert again(sample, {"tf": "took 3.2 s\nmedian 0.5907\n"})


@pytest.mark.parametrize(
    ("level", "steps", "room"),
    [("value", "", 1e-3), ("gradient", "", 1e-3), ("training", "steps = 5\n", 2e-2)],
)
def test_values_may_move_by_their_level(sample: Sample, level: str, steps: str, room: float) -> None:
    sample.edit(TOML, 'tf = "y"\n', f'tf = "y"\nlevel = "{level}"\n{steps}')
    pair = sample.pair()
    recorded = made(pair)
    del recorded["values"]["y"]["tolerance"]
    evidence.save(pair, recorded, RECORDED)
    assert again(sample, tf=0.590681 * (1 + 0.9 * room)) == []
    assert len(again(sample, tf=0.590681 * (1 + 1.2 * room))) == 1


def test_reported_values_may_move_by_what_they_say(sample: Sample) -> None:
    def told(new: float) -> list[str]:
        return again(sample, pytorch=new)

    recorded = made(sample.pair())
    recorded["values"]["y"] |= {"room": 0.1, "pytorch": 1000}
    evidence.save(sample.pair(), recorded, RECORDED)
    assert told(1099) == []
    assert told(1200) == ["y.pytorch was recorded as 1000, now it is 1200"]


def test_a_reported_value_catches_no_break(sample: Sample) -> None:
    """Not even one after which its expression fails."""
    report = '\n[[value]]\nname = "bytes"\npytorch = "size"\ntf = "size"\nreported = true\nrtol = 0.1\n'
    sample.write(TOML, sample.read(TOML) + report)
    pair = sample.pair()
    edit = pair.claim.break_[0]
    y, gone = [("ok", np.array([1.0, 2.0]))], [("failed", "NameError")]
    runs = {side: Run(values={"y": y, "bytes": gone}) for side in pair.twins}
    with Runner() as runner:
        prover = Prover(sample.project, runner)
        try:
            mistake = prover._edited(pair, "break", edit, runs)[1]
        finally:
            prover.close()
    assert mistake
    assert "breaks nothing" in mistake.what


def test_texts_may_not_move(sample: Sample) -> None:
    values = {"y": {"level": "value", "pytorch": "float32", "tf": "float32"}}
    sample.record(values=values)
    assert again(sample, pytorch="float32", tf="float64") == [
        "y.tf was recorded as 'float32', now it is 'float64'"
    ]


def test_without_evidence_there_is_nothing_to_compare_with(sample: Sample) -> None:
    sample.remove(f"snippets/{PAIR}/evidence.json")
    assert again(sample) == ["this pair has no evidence yet"]


@pytest.mark.parametrize(
    ("errors", "tries"),
    [
        ([None], 1),
        (
            [
                {"class": "ProcessExitedException", "message": "process 1 terminated with signal SIGABRT"},
                None,
            ],
            2,
        ),
        ([{"class": "ProcessExitedException", "message": "process 1 terminated with signal SIGABRT"}] * 2, 2),
        ([{"class": "ProcessExitedException", "message": "process 1 terminated with exit code 1"}], 1),
        ([{"class": "ValueError", "message": "no signal"}], 1),
    ],
)
def test_a_child_killed_by_a_signal_is_tried_once_more(
    errors: list[Any], tries: int, capsys: pytest.CaptureFixture[str]
) -> None:
    left = list(errors)

    def once() -> Run:
        return Run("", "", error=left.pop(0))

    assert settled(once, "a/tf.py").error == errors[tries - 1]
    assert (
        "a/tf.py: process 1 terminated with signal SIGABRT; tried once more" in capsys.readouterr().err
    ) is (tries == 2)
    assert len(left) == len(errors) - tries
