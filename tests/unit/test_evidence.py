"""Evidence: what makes it stale, that nobody edits it, and that an interrupted recording leaves no mixture."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from sample import FOLDER, PAIR, TF, TOML, Sample, made

from parity import evidence
from parity.mistakes import MistakeError

OUTPUTS = {"pytorch": "a\n", "tf": "b\n"}
EVIDENCE = f"{FOLDER}/evidence.json"


def mistake(sample: Sample) -> str:
    with pytest.raises(MistakeError) as error:
        evidence.load(sample.pair())
    assert len(error.value.mistakes) == 1
    return error.value.mistakes[0].what


# -- the fingerprint -------------------------------------------------------------------------------------------------


def test_recorded_evidence_is_current(sample: Sample) -> None:
    assert evidence.load(sample.pair())["date"] == "2026-11-21"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("import keras\n", "# A comment.\nimport keras\n"),
        ("y = model(x)", "y = model( x )  # forward"),
        ("y = model(x)", "y = model(\n    x\n)"),
        ('"shape"', "'shape'"),
        ("y = model(x)\n", "\n\ny = model(x)\n"),
        ("Dense(2)", "Dense((2))"),
    ],
)
def test_comments_and_layout_do_not_count(sample: Sample, old: str, new: str) -> None:
    sample.edit(TF, old, new)
    assert evidence.load(sample.pair())


@pytest.mark.parametrize("file", [TF, TOML, f"{FOLDER}/tf.out", EVIDENCE])
def test_newlines_do_not_count(sample: Sample, file: str) -> None:
    sample.write(file, sample.read(file).replace("\n", "\r\n"))
    assert evidence.load(sample.pair())


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (TF, "Dense(2)", "Dense(2, use_bias=True)"),
        (TF, "Dense(2)", "Dense(2.0)"),
        (TF, "default_rng(0)", "default_rng(None)"),
        (TF, "y = model(x)", "y = model(x, training=False)"),
        (TF, '"mean"', '"Mean"'),
        (TF, "import keras\n", "import keras\nimport math\n"),
        (TOML, 'tf = "y"', 'tf = "y"\nrtol = 1e-4'),
        (TOML, "0 * bias", "1 * bias"),
        (f"{FOLDER}/tf.out", "0.5907", "0.5908"),
        (f"{FOLDER}/tf.out", "mean", "mean "),
    ],
)
def test_a_changed_default_claim_or_output_counts(sample: Sample, file: str, old: str, new: str) -> None:
    if file == TF and "given" in sample.read(TF) and old == "default_rng(0)":
        sample.edit(f"{FOLDER}/pytorch.py", old, new)
    sample.edit(file, old, new)
    assert mistake(sample).startswith("the evidence is stale")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('title = "Linear"', 'title = "A linear layer"'),
        ("loads untransposed", "is loaded untransposed"),
        ('value = "y"\n', 'value = "y"\n\n[notes]\ntf = [["y = model(x)", "Forward."]]\n'),
        ('tf = "y"', 'tf = "y"\nrtol = 1e-5'),
    ],
)
def test_prose_and_defaults_written_out_do_not_count(sample: Sample, old: str, new: str) -> None:
    sample.edit(TOML, old, new)
    assert evidence.load(sample.pair())


def test_only_raising_pairs_count_their_lines() -> None:
    """Recorded tracebacks quote line numbers; nothing else does."""
    import ast

    one, two = ast.parse("x = 1\ny = 2\n"), ast.parse("x = 1\n\ny = 2\n")
    assert evidence.shape(one) == evidence.shape(two)
    assert evidence.shape(one, True) != evidence.shape(two, True)


def test_the_shape_of_a_script_does_not_depend_on_the_python_that_reads_it() -> None:
    """Fields that newer versions add are left out, so that evidence recorded under one is current under all."""
    import ast

    text = evidence.shape(ast.parse("def f(a, *, b=None):\n    return [a, u'b', 1.0, None, True]\n"))
    assert text == (
        "Module(body=[FunctionDef(name='f',args=arguments(args=[arg(arg='a')],kwonlyargs=[arg(arg='b')],"
        "kw_defaults=[Constant()]),body=[Return(value=List(elts=[Name(id='a',ctx=Load()),Constant(value='b'),"
        "Constant(value=1.0),Constant(),Constant(value=True)],ctx=Load()))])])"
    )


# -- edits by hand ---------------------------------------------------------------------------------------------------


def test_every_edit_of_a_number_breaks_the_seal(sample: Sample) -> None:
    text = sample.read(EVIDENCE)
    found = json.loads(text)
    assert found["seal"] == evidence.seal(found)
    for old in ("2.38419e-07", "1.04251", "2026-11-21", "2.13.0", '"level": "valu', found["hash"][:8]):
        sample.write(EVIDENCE, text.replace(old, old[:-1] + ("0" if old[-1] != "0" else "1"), 1))
        assert mistake(sample) == "the evidence was edited by hand"
    sample.write(EVIDENCE, text.replace(found["seal"], found["seal"][::-1]))
    assert mistake(sample) == "the evidence was edited by hand"


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", "3", '{"hash": 1, "seal": 2}'])
def test_evidence_that_is_none(sample: Sample, text: str) -> None:
    sample.write(EVIDENCE, text)
    assert mistake(sample) == "the evidence cannot be read"


def test_pins(sample: Sample) -> None:
    sample.record(versions={"torch": "2.13.0", "tensorflow": "2.20.0"})
    assert mistake(sample) == "the evidence is of tensorflow 2.20.0, the pinned version is 2.21.0"


# -- interrupted recordings ------------------------------------------------------------------------------------------


def content(sample: Sample) -> dict[str, str]:
    """What a reader finds after an interruption: the files once the pair was loaded."""
    sample.pair()
    return {name: sample.read(f"{FOLDER}/{name}") for name in ("pytorch.out", "tf.out", "evidence.json")}


def steps_of(action: Callable[[], None]) -> int:
    """How many steps (lines) of the recording code an action takes."""
    count = 0

    def count_up() -> None:
        nonlocal count
        count += 1

    traced(action, count_up)
    return count


def traced(action: Callable[[], None], at_each: Callable[[], None]) -> None:
    """Call ``at_each`` before every line that runs in save() and settle()."""
    files = {sys.modules["parity.evidence"].__file__, sys.modules["parity.pair"].__file__}

    def tracer(frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename not in files or frame.f_code.co_name not in ("save", "settle"):
            return None
        if event == "line":
            at_each()
        return tracer

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        action()
    finally:
        sys.settrace(before)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
def test_killed_at_any_step_the_old_set_or_the_new_one_is_found(sample: Sample) -> None:
    pair = sample.pair()
    old = content(sample)
    recorded = made(pair) | {"date": "2027-01-01"}

    def save() -> None:
        evidence.save(pair, recorded, OUTPUTS)

    total = steps_of(save)
    new = content(sample)
    assert total > 15
    assert old != new
    assert new["tf.out"] == "b\n"
    seen = set()
    for step in range(1, total + 1):
        sample.record()
        child = os.fork()
        if child == 0:  # killed without any clean-up: buffers are lost, nothing is closed
            left = step

            def die() -> None:
                nonlocal left
                left -= 1
                if not left:
                    os._exit(9)

            traced(save, die)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
        found = content(sample)
        assert found in (old, new), f"a mixture after step {step} of {total}"
        assert evidence.load(sample.pair())
        seen.add("new" if found == new else "old")
        save()
        assert content(sample) == new
        assert not [p for p in pair.folder.iterdir() if p.name.startswith(".")]
    assert seen == {"old", "new"}


def test_a_recording_under_way_is_not_disturbed_by_a_reader(
    sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`make serve` reads while `parity record` writes."""
    pair = sample.pair()
    sync = os.fsync

    def read_meanwhile(file: int) -> None:
        sync(file)
        assert evidence.load(sample.pair())["date"] == "2026-11-21"

    monkeypatch.setattr(os, "fsync", read_meanwhile)
    evidence.save(pair, made(pair) | {"date": "2027-01-01"}, OUTPUTS)
    monkeypatch.undo()
    assert evidence.load(sample.pair())["date"] == "2027-01-01"


def test_two_readers_may_finish_the_same_recording(sample: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = sample.pair()
    replace = Path.replace

    def another_was_faster(path: Path, target: Path) -> None:
        replace(path, target)
        replace(path, target)

    monkeypatch.setattr(Path, "replace", another_was_faster)
    evidence.save(pair, made(pair) | {"date": "2027-01-01"}, OUTPUTS)
    monkeypatch.undo()
    assert evidence.load(sample.pair())["date"] == "2027-01-01"


def test_what_is_written(sample: Sample) -> None:
    pair = sample.pair()
    evidence.save(pair, made(pair), {"pytorch": "é\n", "tf": "x\n"})
    assert sample.path(f"{FOLDER}/pytorch.out").read_bytes() == "é\n".encode()
    assert sample.read(EVIDENCE).endswith("}\n")
    assert sorted(p.name for p in pair.folder.iterdir()) == sorted(
        ["pytorch.py", "tf.py", "pair.toml", "pytorch.out", "tf.out", "evidence.json"]
    )
    assert sample.library.evidence(PAIR)["seal"]
