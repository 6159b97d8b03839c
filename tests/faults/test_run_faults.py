"""The fault table, second part: mistakes that show only when a pair runs.

Most of them are the same whatever a twin imports; their twins are NumPy scripts in a host that imports no framework.
Those that depend on what PyTorch and TensorFlow really do are marked ``frameworks`` and run in `make test`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from sample import PAGE, Sample

from parity import evidence
from parity.prove import Outcome, Prover, verify
from parity.runner import CAN_FORK, Host, Runner

NAME = "demo/numbers"
PYTORCH, TF, TOML = (f"snippets/{NAME}/{file}" for file in ("pytorch.py", "tf.py", "pair.toml"))

GIVEN = """\
import numpy as np

# --8<-- [start:given]
rng = np.random.default_rng(0)
x = rng.normal(size=(4, 3))
weight = rng.normal(size=(2, 3))
# --8<-- [end:given]

"""
LEFT = GIVEN + 'y = x @ weight.T\nprint("mean", round(y.mean(), 3))\n'
RIGHT = GIVEN + 'y = np.einsum("ni,oi->no", x, weight)\nprint("mean", round(y.mean(), 3))\n'
EQUAL = 'title = "Numbers"\nrelation = "equal"\n'
VALUE = '\n[[value]]\nname = "y"\npytorch = "y"\ntf = "y"\n'
BREAK = '\n[[break]]\ntwin = "tf"\nreplace = "x, weight"\nwith = "x, 2 * weight"\n'


@pytest.fixture(scope="module")
def bare() -> Iterator[Runner]:
    """A runner whose host imports no framework."""
    with Runner() as made:
        made.hosts[None, "torch"] = Host("bare", made.home)
        yield made


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """One runner for all faults, so that each framework is imported once."""
    with Runner() as made:
        yield made


def prove(sample: Sample, runner: Runner, name: str = NAME) -> Outcome:
    prover = Prover(sample.project, runner)
    try:
        return prover.start(sample.pair(name)).result(timeout=60)
    finally:
        prover.close()


@dataclass(frozen=True)
class Fault:
    """``line`` is a number, or a text that stands on that line alone after the change."""

    name: str
    change: Callable[[Sample], object]
    file: str
    line: int | str
    what: str
    remedy: str


def edit(file: str, old: str, new: str) -> Callable[[Sample], None]:
    return lambda s: s.edit(file, old, new)


def late(file: str, text: str) -> Callable[[Sample], None]:
    return lambda s: s.append(file, text)


def written(toml: str, left: str = LEFT, right: str = RIGHT) -> Callable[[Sample], None]:
    return lambda s: s.twins(NAME, left, right, toml)


def told(fault: Fault, sample: Sample, outcome: Outcome) -> None:
    """Exactly one message, at its place, with its remedy."""
    shown = "\n".join(map(str, outcome.mistakes))
    assert len(outcome.mistakes) == 1, f"one mistake, {len(outcome.mistakes)} messages:\n{shown}"
    found = outcome.mistakes[0]
    line = fault.line if isinstance(fault.line, int) else sample.line(fault.file, fault.line)
    assert (found.file, found.line) == (fault.file, line), shown
    assert re.search(fault.what, found.what), shown
    assert re.search(fault.remedy, found.remedy), shown
    assert "/parity-" not in shown, "a path of the machine"


# -- how a twin ends -------------------------------------------------------------------------------------------------

ENDS = [
    Fault("hang", written("timeout = 1.5\n" + EQUAL + VALUE + BREAK, right=RIGHT + "while True:\n    pass\n"), TF, 1, r"did not end within 1\.5 s and was stopped", "timeout"),
    Fault("crash", late(PYTORCH, "import os\nos.abort()\n"), PYTORCH, 1, r"crashed \(exit status -6\)", "isolated"),
    Fault("exit without a word", late(TF, "import os\nos._exit(0)\n"), TF, 1, r"crashed \(exit status 0\)", "isolated"),
    Fault("exception", late(TF, "def f():\n    return 1 / 0\n\n\nf()\n"), TF, "1 / 0",
          "the twin failed: ZeroDivisionError: division by zero", 'relation "raises"'),
    Fault("exception inside a library", late(TF, "np.reshape(x, 5)\n"), TF, "np.reshape",
          "ValueError: cannot reshape array", 'relation "raises"'),
    Fault("deprecation warning", late(TF, 'import warnings\nwarnings.warn("f is old", DeprecationWarning)\n'), TF,
          "warnings.warn", r"deprecated API: DeprecationWarning: f is old \(raised in tf\.py\)", "what replaces it"),
    Fault("a warning whose text says deprecated", late(TF, 'import warnings\nwarnings.warn("f is deprecated")\n'), TF,
          "warnings.warn", "deprecated API: UserWarning: f is deprecated", "what replaces it"),
    Fault("a log that says deprecated", late(TF, 'import logging\nlogging.warning("f is deprecated")\n'), TF, 1,
          "deprecated API: log: f is deprecated", "what replaces it"),
]  # fmt: skip

# -- what is compared ------------------------------------------------------------------------------------------------

VALUES = [
    Fault("value missing", edit(TOML, 'tf = "y"', 'tf = "z"'), TOML, "[[value]]",
          "value 'y' is not as claimed: tf: the expression failed: NameError", "Find out why"),
    Fault("value constant", written(EQUAL + VALUE.replace('"y"', '"0 * y + 3"').replace('name = "0 * y + 3"', 'name = "y"') + BREAK),
          TOML, "[[value]]", "value 'y' proves nothing: the value is constant", "why"),
    Fault("value zero", written(EQUAL + VALUE.replace('"y"', '"0 * y"').replace('name = "0 * y"', 'name = "y"') + BREAK),
          TOML, "[[value]]", "proves nothing: the value is zero everywhere", "why"),
    Fault("value empty", written(EQUAL + VALUE.replace('"y"', '"y[:0]"').replace('name = "y[:0]"', 'name = "y"') + BREAK),
          TOML, "[[value]]", "proves nothing: the value is empty", "why"),
    Fault("value not finite", written(EQUAL + VALUE.replace('"y"', '"y / 0"').replace('name = "y / 0"', 'name = "y"') + BREAK),
          TOML, "[[value]]", "proves nothing: the value is not finite", "why"),
    Fault("not finite on one side", edit(TF, "x, weight)", "x, weight) / 0"), TOML, "[[value]]",
          "not as claimed: pytorch .*, tf .*inf at", "Find out why"),
    Fault("tolerance exceeded", edit(TF, "x, weight)", "x, weight) + 1e-3"), TOML, "[[value]]",
          r"not as claimed: pytorch .*, tf .* at \[\d, \d\]: off by 0\.001, allowed", "Find out why"),
    Fault("shapes that differ", edit(TF, "->no", "->on"), TOML, "[[value]]",
          r"shapes differ: pytorch \(4, 2\), tf \(2, 4\)", "Find out why"),
    Fault("tolerance too wide", edit(TOML, 'tf = "y"', 'tf = "y"\natol = 0.1'), TOML, "[[value]]",
          r"proves nothing: the tolerance \(0\.1\) is wider than 0\.001 of the value's spread", "why"),
    Fault("axes that do not fit", edit(TOML, 'tf = "y"', 'tf = "y"\naxes = "a b c -> c b a"'), TOML, "[[value]]",
          "the axis map 'a b c -> c b a' does not fit", "Find out why"),
]  # fmt: skip

# -- proofs that cannot fail -----------------------------------------------------------------------------------------

BREAKS = [
    Fault("a break that breaks nothing", edit(TOML, "2 * weight", "1 * weight"), TOML, "[[break]]",
          r"the \[\[break\]\] breaks nothing", "that the values can see"),
    Fault("the second break breaks nothing", late(TOML, BREAK.replace("2 *", "1 *")), TOML, 14,
          r"the \[\[break\]\] breaks nothing", "that the values can see"),
    Fault("a break with a spelling mistake", edit(TOML, "2 * weight", "2 * weigth"), TOML, "[[break]]",
          r"the \[\[break\]\] is no valid script: NameError: name 'weigth' is not defined", "that a reader makes"),
]  # fmt: skip

# -- the other relations ---------------------------------------------------------------------------------------------

RAISES = 'title = "Numbers"\nrelation = "raises"\n'
LOUD = '\n[raises.{}]\nexception = "ValueError"\nmessage = "bad number"\n'
SILENT = '\n[raises.{}]\nsilent = true\nvalue = "y"\ngives = 0.25\nright = 0.5\n'
FIX = '\n[[fix]]\ntwin = "{}"\nreplace = "wrong = True"\nwith = "wrong = False"\n'
TALKS = "wrong = True\nif wrong:\n    raise ValueError('a bad number')\n"
SHUT = "wrong = True\ny = 0.25 if wrong else 0.5\n"
SAYS = RAISES + LOUD.format("pytorch") + SILENT.format("tf") + FIX.format("pytorch") + FIX.format("tf")

ACCEPTS = (
    SAYS.replace("silent = true", "accepts = true").replace("right = 0.5\n", "").replace(FIX.format("tf"), "")
)


def raising(left: str = TALKS, right: str = SHUT, toml: str = SAYS) -> Callable[[Sample], None]:
    return written(toml, left, right)


RAISING = [
    Fault("no exception", raising(left="wrong = True\n"), TOML, "[raises.pytorch]", "pytorch ends without ValueError",
          "what it really says"),
    Fault("wrong exception", raising(left=TALKS.replace("ValueError", "TypeError")), TOML, "[raises.pytorch]",
          "pytorch raises TypeError, not ValueError", "what it really says"),
    Fault("wrong message", raising(left=TALKS.replace("bad", "good")), TOML, "[raises.pytorch]",
          "the message of pytorch does not match: 'a good number'", "what it really says"),
    Fault("no warning", raising(left="wrong = True\n", toml=SAYS.replace('exception = "ValueError"', 'warning = "UserWarning"')),
          TOML, "[raises.pytorch]", "pytorch does not warn so; it says nothing", "what it really says"),
    Fault("silent that is not silent", raising(right=SHUT + "import warnings\nwarnings.warn('careful')\n"), TOML,
          "[raises.tf]", "tf is not silent: UserWarning: careful", "what it really says"),
    Fault("silent that fails", raising(right=SHUT + "1 / 0\n"), TF, "1 / 0", "the twin failed: ZeroDivisionError",
          'relation "raises"'),
    Fault("silent that gives something else", raising(right=SHUT.replace("0.25", "0.3")), TOML, "[raises.tf]",
          r"tf gives 0\.3, not 0\.25", "what it really says"),
    Fault("silent that gives what is right", raising(toml=SAYS.replace("right = 0.5", "right = 0.25")), TOML,
          "[raises.tf]", "gives what is right", "what it really says"),
    Fault("silent with a value that is not there", raising(toml=SAYS.replace('value = "y"', 'value = "z"')), TOML,
          "[raises.tf]", "the expression of tf failed: NameError", "what it really says"),
    Fault("accepted but something else comes out", raising(toml=ACCEPTS.replace("gives = 0.25", "gives = 0.5")), TOML,
          "[raises.tf]", r"tf gives 0\.25, not 0\.5", "what it really says"),
    Fault("fix that fixes nothing", raising(toml=SAYS.replace('twin = "pytorch"\nreplace = "wrong = True"\nwith = "wrong = False"', 'twin = "pytorch"\nreplace = "wrong = True"\nwith = "wrong = 1"')),
          TOML, 14, r"the \[\[fix\]\] of pytorch still fails: ValueError", "runs to its end"),
    Fault("fix of a silent mistake that is still wrong", raising(right=SHUT.replace("else 0.5", "else 0.4")), TOML, 19,
          r"after the \[\[fix\]\] tf gives 0\.4, not the right 0\.5", "Mend the fix"),
    Fault("fix that does not run", raising(right=SHUT + "assert wrong\n"), TOML, 19,
          r"the \[\[fix\]\] of tf does not run: AssertionError", "runs to its end"),
    Fault("fix of a warning that still warns", raising(left="import warnings\nwrong = True\nwarnings.warn('bad number')\n",
          toml=SAYS.replace('exception = "ValueError"', 'warning = "UserWarning"')), TOML, 14,
          r"the \[\[fix\]\] of pytorch changes nothing", "the message is gone"),
]  # fmt: skip

STATISTICAL = (
    EQUAL.replace("equal", "statistical")
    + VALUE
    + "margin = {}\n"
    + BREAK.replace("2 * weight", "weight + 1")
)
MANY = "import numpy as np\nrng = np.random.default_rng({})\nweight = 0\nx = rng.normal(size=100)\ny = np.add(x, weight)\n"
STATISTICS = [
    Fault("statistical outside its margin", written(STATISTICAL.format(0.01), MANY.format(0), MANY.format(1)), TOML,
          "[[value]]", "the 99% interval of the difference, .* is not inside ±0.01", "Find out why"),
    Fault("statistical break inside the margin", written(STATISTICAL.format(3), MANY.format(0), MANY.format(1)), TOML,
          "[[break]]", "breaks nothing", "that the values can see"),
    Fault("statistical with few seeds", written(STATISTICAL.format(3), MANY.format(0).replace("100", "10"), MANY.format(1).replace("100", "10")),
          TOML, "[[value]]", "at least 20 seeds", "Find out why"),
]  # fmt: skip

DIFFERS = 'title = "Numbers"\nrelation = "differs"\naligned_by = "demo/linear"\n' + VALUE + "at_least = {}\n"
ALIGN = '\n[[align]]\ntwin = "tf"\nreplace = "x, 2 * weight"\nwith = "{}"\n'
TWICE = RIGHT.replace("x, weight", "x, 2 * weight")
DIFFERENCES = [
    Fault("differs by less than stated", written(DIFFERS.format(100) + ALIGN.format("x, weight"), right=TWICE), TOML,
          "[[value]]", r"the largest difference is [\d.]+, claimed at least 100", "Find out why"),
    Fault("the wrong side is larger", written(DIFFERS.format(0.1) + 'larger = "pytorch"\n' + ALIGN.format("x, weight"), right=TWICE, left=LEFT.replace("T\n", "T - 100\n")),
          TOML, "[[value]]", "pytorch is not the larger side", "Find out why"),
    Fault("a difference that align does not close", written(DIFFERS.format(0.1) + ALIGN.format("x, 3 * weight"), right=TWICE),
          TOML, "[[align]]", r"y still differs after \[\[align\]\]", "what causes the difference"),
    Fault("align after which a twin fails", written(DIFFERS.format(0.1) + ALIGN.format("x, wight"), right=TWICE), TOML,
          "[[align]]", r"after \[\[align\]\] a twin does not run: tf NameError", "must run"),
]  # fmt: skip

TABLE = [*ENDS, *VALUES, *BREAKS, *RAISING, *STATISTICS, *DIFFERENCES]

GOOD = {
    "equal": written(EQUAL + VALUE + BREAK),
    "raises": raising(),
    "statistical": written(STATISTICAL.format(0.9), MANY.format(0), MANY.format(1)),
    "differs": written(DIFFERS.format(0.1) + ALIGN.format("x, weight"), right=TWICE),
}


@pytest.mark.skipif(not CAN_FORK, reason="the host that imports nothing forks")
class TestWithoutFrameworks:
    @pytest.mark.parametrize("relation", GOOD)
    def test_starting_points_are_proven(self, sample: Sample, bare: Runner, relation: str) -> None:
        if relation == "statistical":
            pytest.importorskip("scipy")
        GOOD[relation](sample)
        outcome = prove(sample, bare)
        assert outcome.mistakes == []
        assert all(edit["caught"] for edit in outcome.evidence["edits"])
        evidence.save(outcome.pair, outcome.evidence, outcome.outputs)
        assert verify(outcome) == []
        sample.append(PAGE, f"\n::: pair {NAME}\n")
        if relation != "differs":  # its aligned pair is another one here
            assert sample.check() == []

    @pytest.mark.parametrize("fault", TABLE, ids=lambda fault: fault.name.replace(" ", "-"))
    def test_fault(self, sample: Sample, bare: Runner, fault: Fault) -> None:
        if "statistical" in fault.name:
            pytest.importorskip("scipy")
        GOOD["equal"](sample)
        fault.change(sample)
        told(fault, sample, prove(sample, bare))

    @pytest.mark.parametrize(
        ("old", "new", "file", "line", "what"),
        [
            (
                '"mean"',
                '"the mean"',
                f"snippets/{NAME}/tf.out",
                1,
                "the twin now prints 'the mean -0.136' here",
            ),
            (
                "round(y.mean(), 3)",
                "round(y.mean() + 1, 3)",
                f"snippets/{NAME}/tf.out",
                1,
                "now prints 'mean 0.864'",
            ),
            ("print(", "print(0)\nprint(", f"snippets/{NAME}/tf.out", 1, "now prints '0' here"),
        ],
    )
    def test_output_that_differs_from_the_recorded(
        self, sample: Sample, bare: Runner, old: str, new: str, file: str, line: int, what: str
    ) -> None:
        GOOD["equal"](sample)
        outcome = prove(sample, bare)
        evidence.save(outcome.pair, outcome.evidence, outcome.outputs)
        sample.edit(TF, old, new)
        now = prove(sample, bare)
        assert now.ok
        # As on another machine, where the same script prints something else: the evidence is current.
        evidence.save(now.pair, outcome.evidence, outcome.outputs)
        told(Fault("", lambda s: None, file, line, re.escape(what), f"parity record {NAME}"), sample,
             Outcome(now.pair, verify(now)))  # fmt: skip

    def test_values_that_differ_from_the_recorded(self, sample: Sample, bare: Runner) -> None:
        GOOD["equal"](sample)
        outcome = prove(sample, bare)
        values = {"y": outcome.evidence["values"]["y"] | {"pytorch": 0.2}}
        evidence.save(outcome.pair, outcome.evidence | {"values": values}, outcome.outputs)
        found = verify(outcome)
        assert len(found) == 1
        assert re.match(r"y\.pytorch was recorded as 0\.2, now it is -0\.136", found[0].what)

    def test_why_lets_a_weak_value_pass(self, sample: Sample, bare: Runner) -> None:
        GOOD["equal"](sample)
        sample.edit(TOML, 'tf = "y"', 'tf = "y"\natol = 0.1\nwhy = "Only the first digit is the point."')
        assert prove(sample, bare).ok

    def test_deprecations_that_are_the_subject_or_excused(self, sample: Sample, bare: Runner) -> None:
        GOOD["equal"](sample)
        sample.append(TF, 'import warnings\nwarnings.warn("f is old", DeprecationWarning)\n')
        assert not prove(sample, bare).ok
        sample.edit(TOML, "relation =", 'deprecated = ["f is old"]\nrelation =')
        assert prove(sample, bare).ok

    def test_order(self, sample: Sample, bare: Runner) -> None:
        """The second twin reads what the first one wrote, after an edit of the first too."""
        left = LEFT + 'np.save("y.npy", y)\n'
        right = GIVEN + 'y = np.load("y.npy")\n'
        broken = "\n[[break]]\ntwin = 'pytorch'\nreplace = 'npy\", y)'\nwith = 'npy\", 2 * y)'\n"
        written(EQUAL + 'order = ["pytorch", "tf"]\n' + VALUE + broken, left, right)(sample)
        outcome = prove(sample, bare)
        assert outcome.mistakes == []
        assert outcome.evidence["values"]["y"]["broken"] > 0.1
        sample.edit(TOML, '["pytorch", "tf"]', '["tf", "pytorch"]')
        assert "FileNotFoundError" in prove(sample, bare).mistakes[0].what

    def test_what_is_recorded(self, sample: Sample, bare: Runner) -> None:
        GOOD["equal"](sample)
        found = prove(sample, bare)
        value = found.evidence["values"]["y"]
        assert value["largest"] < 1e-12
        assert value["broken"] > 0.1
        assert value["pytorch"] == pytest.approx(-0.136, abs=1e-3)
        assert found.evidence["versions"].keys() == {"python", "numpy"}
        assert found.outputs == {"pytorch": "mean -0.136\n", "tf": "mean -0.136\n"}
        edit = found.evidence["edits"][0]
        assert (edit["kind"], edit["twin"], edit["replace"], edit["with"]) == (
            "break",
            "tf",
            "x, weight",
            "x, 2 * weight",
        )
        assert edit["caught"].startswith("y: pytorch ")
        assert edit["values"] == ["y"]
        assert edit["differences"] == {"y": value["broken"]}

    def test_broken_is_the_damage_of_the_break_that_a_value_catches(
        self, sample: Sample, bare: Runner
    ) -> None:
        GOOD["equal"](sample)
        second = '\n[[break]]\ntwin = "tf"\nreplace = "size=(4, 3))"\nwith = "size=(4, 3)) + 5"\n'
        sample.append(TOML, VALUE.replace('"y"', '"x"') + second)
        values = prove(sample, bare).evidence["values"]
        assert values["x"]["broken"] == 5.0, "the first break does not touch x"
        assert 0 < values["y"]["broken"] < 5.0

    def test_a_break_that_changes_a_shape_records_no_size(self, sample: Sample, bare: Runner) -> None:
        GOOD["equal"](sample)
        sample.edit(TOML, 'replace = "x, weight"\nwith = "x, 2 * weight"', 'replace = "->no"\nwith = "->on"')
        outcome = prove(sample, bare)
        assert outcome.ok
        assert "broken" not in outcome.evidence["values"]["y"]

    def test_many_pairs_at_once(self, sample: Sample, bare: Runner) -> None:
        """Results do not depend on what else runs; one failure does not touch the others."""
        for i in range(6):
            sample.twins(f"demo/p{i}", LEFT, RIGHT if i != 3 else RIGHT + "1 / 0\n", EQUAL + VALUE + BREAK)
        prover = Prover(sample.project, bare)
        try:
            futures = [prover.start(sample.pair(f"demo/p{i}")) for i in range(6)]
            outcomes = [future.result(timeout=60) for future in futures]
        finally:
            prover.close()
        assert [outcome.ok for outcome in outcomes] == [True, True, True, False, True, True]
        assert len({str(o.evidence["values"]) for o in outcomes if o.ok}) == 1


def test_the_table_is_long_enough() -> None:
    assert len(TABLE) >= 30
    assert len({fault.name for fault in TABLE}) == len(TABLE)


# -- what PyTorch and TensorFlow really do ---------------------------------------------------------------------------


LINEAR = {name: f"snippets/demo/linear/{name}" for name in ("pytorch.py", "tf.py", "pair.toml")}
FIXED = '\n[[fix]]\ntwin = "pytorch"\nreplace = "2, 3"\nwith = "3, 2"\n\n[[fix]]\ntwin = "tf"\nreplace = "2, 3"\nwith = "3, 2"\n'
SHAPES = (
    RAISES
    + '\n[raises.pytorch]\nexception = "RuntimeError"\nmessage = "mat1 and mat2 shapes cannot be multiplied"\n'
    + '\n[raises.tf]\nexception = "InvalidArgumentError"\nmessage = "Matrix size-incompatible"\n'
    + FIXED
)
TORCH_SHAPES = "import torch\n\ny = torch.ones(4, 3) @ torch.ones(2, 3)\n"
TF_SHAPES = "import tensorflow as tf\n\ny = tf.ones((4, 3)) @ tf.ones((2, 3))\n"


def linear(file: str, old: str, new: str) -> Callable[[Sample], None]:
    return edit(LINEAR[file], old, new)


def shapes(toml: str = SHAPES, left: str = TORCH_SHAPES, right: str = TF_SHAPES) -> Callable[[Sample], None]:
    return lambda s: s.twins("demo/linear", left, right, toml)


def quick(change: Callable[[Sample], object]) -> Callable[[Sample], None]:
    """With a deadline of three seconds, which is longer than any of these scripts takes."""

    def changed(s: Sample) -> None:
        s.edit(LINEAR["pair.toml"], "relation =", "timeout = 3\nrelation =")
        change(s)

    return changed


FRAMEWORKS = [
    Fault("PyTorch hangs", quick(late(LINEAR["pytorch.py"], "while True:\n    model(torch.from_numpy(x))\n")),
          LINEAR["pytorch.py"], 1, "did not end within 3 s and was stopped", "timeout"),
    Fault("TensorFlow hangs", quick(late(LINEAR["tf.py"], "while True:\n    model(x)\n")), LINEAR["tf.py"], 1,
          "did not end within 3 s and was stopped", "timeout"),
    Fault("TensorFlow crashes", late(LINEAR["tf.py"], "import os\nos.abort()\n"), LINEAR["tf.py"], 1,
          r"crashed \(exit status -6\)", "isolated"),
    Fault("an untransposed kernel", linear("tf.py", "y = model(x)", "model.set_weights([weight, bias])\ny = model(x)"), LINEAR["tf.py"], "[weight, bias]",
          "the twin failed: ValueError: .*weight", 'relation "raises"'),
    Fault("a wrong weight", linear("tf.py", "y = model(x)", "y = 2 * model(x)"), LINEAR["pair.toml"], "[[value]]",
          r"value 'y' is not as claimed: pytorch .*, tf .* at \[\d, \d\]: off by", "Find out why"),
    Fault("gradients that nobody asked for", linear("pair.toml", 'pytorch = "y"', 'pytorch = "model.weight.grad"'),
          LINEAR["pair.toml"], "[[value]]", "not as claimed: pytorch gives 'None'", "Find out why"),
    Fault("a deprecated call of PyTorch", late(LINEAR["pytorch.py"], 'with torch.cuda.amp.autocast(enabled=False):\n    pass\n'),
          LINEAR["pytorch.py"], "autocast", r"deprecated API: FutureWarning: `torch\.cuda\.amp\.autocast\(args\.\.\.\)` is deprecated",
          "what replaces it"),
    Fault("a deprecated call of TensorFlow", lambda s: [s.edit(LINEAR["tf.py"], "import keras\n", "import keras\nimport tensorflow as tf\n"),
                                                        s.append(LINEAR["tf.py"], "tf.test.is_gpu_available()\n")],
          LINEAR["tf.py"], "is_gpu_available", "deprecated API: log: From tf.py:22: is_gpu_available .*is deprecated", "what replaces it"),
    Fault("a break that Keras does not see", linear("pair.toml", 'replace = "weight.T, bias"\nwith = "weight.T, 0 * bias"',
                                                    'replace = "y = model(x)"\nwith = "y = model(x, training=True)"'),
          LINEAR["pair.toml"], "[[break]]", r"the \[\[break\]\] breaks nothing", "that the values can see"),
    Fault("another exception of PyTorch", shapes(SHAPES.replace('"RuntimeError"', '"IndexError"')), LINEAR["pair.toml"],
          "[raises.pytorch]", "pytorch raises RuntimeError, not IndexError", "what it really says"),
    Fault("another message of TensorFlow", shapes(SHAPES.replace("Matrix size-incompatible", "cannot be multiplied")),
          LINEAR["pair.toml"], "[raises.tf]", "the message of tf does not match: .*Matrix size-incompatible", "what it really says"),
    Fault("a fix that changes nothing", shapes(SHAPES.replace('"tf"\nreplace = "2, 3"\nwith = "3, 2"', '"tf"\nreplace = "2, 3"\nwith = "2, 4"')),
          LINEAR["pair.toml"], 17, r"the \[\[fix\]\] of tf still fails: InvalidArgumentError", "runs to its end"),
]  # fmt: skip


@pytest.mark.frameworks
class TestWithFrameworks:
    def test_the_new_pair_is_proven(self, sample: Sample, runner: Runner) -> None:
        outcome = prove(sample, runner, "demo/linear")
        assert outcome.mistakes == []
        assert outcome.evidence["values"]["y"]["largest"] < 1e-5
        assert outcome.outputs["pytorch"] == outcome.outputs["tf"] == "shape (4, 2)\nmean 0.5907\n"
        assert {"torch", "keras"} <= outcome.evidence["versions"].keys()

    def test_the_same_mistake_in_both_is_proven(self, sample: Sample, runner: Runner) -> None:
        shapes()(sample)
        outcome = prove(sample, runner, "demo/linear")
        assert outcome.mistakes == []
        assert 'File "tf.py", line 3, in <module>' in outcome.outputs["tf"]
        assert "inside the libraries" in outcome.outputs["tf"]
        assert "site-packages" not in outcome.outputs["pytorch"] + outcome.outputs["tf"]

    @pytest.mark.parametrize("fault", FRAMEWORKS, ids=lambda fault: fault.name.replace(" ", "-"))
    def test_fault(self, sample: Sample, runner: Runner, fault: Fault) -> None:
        fault.change(sample)
        told(fault, sample, prove(sample, runner, "demo/linear"))

    def test_a_fresh_interpreter_gives_the_same_numbers(self, sample: Sample, runner: Runner) -> None:
        forked = prove(sample, runner, "demo/linear")
        linear("pair.toml", "relation =", "isolated = true\nrelation =")(sample)
        fresh = prove(sample, runner, "demo/linear")
        assert fresh.mistakes == []
        assert fresh.outputs == forked.outputs
        for side in ("pytorch", "tf"):
            assert fresh.evidence["values"]["y"][side] == pytest.approx(forked.evidence["values"]["y"][side])
