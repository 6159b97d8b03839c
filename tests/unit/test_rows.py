"""API rows: names through aliases, methods, and what a value depends on."""

from __future__ import annotations

import ast

import pytest
from sample import PYTORCH, TF, TOML, Sample

from parity import rows
from parity.rows import aliases, canonical, influence, matches, steps, uses


def used(text: str) -> set[str]:
    tree = ast.parse(text)
    return set(uses(tree, aliases(tree)))


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("tf.keras.layers.Dense", "keras.layers.Dense"),
        ("tensorflow.keras.layers.Dense", "keras.layers.Dense"),
        ("tensorflow.math.add", "tf.math.add"),
        ("torch.nn.modules.Linear", "torch.nn.Linear"),
        ("torch.nn.Linear", "torch.nn.Linear"),
    ],
)
def test_canonical(name: str, meant: str) -> None:
    assert canonical(name) == meant


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("import torch\ntorch.nn.Linear(1, 2)", "torch.nn.Linear"),
        ("from torch import nn\nnn.Linear(1, 2)", "torch.nn.Linear"),
        ("import torch.nn as nn\nnn.Linear(1, 2)", "torch.nn.Linear"),
        ("from torch.nn import Linear\nLinear(1, 2)", "torch.nn.Linear"),
        ("from torch.nn import Linear as L\nL(1, 2)", "torch.nn.Linear"),
        ("import torch.nn.functional as F\nF.relu(x)", "torch.nn.functional.relu"),
        ("import tensorflow as tf\ntf.keras.layers.Dense(1)", "keras.layers.Dense"),
        ("from tensorflow import keras\nkeras.layers.Dense(1)", "keras.layers.Dense"),
        ("from keras import layers\nlayers.Dense(1)", "tf.keras.layers.Dense"),
        ("import tensorflow as tf\nwith tf.GradientTape() as t: pass", "tf.GradientTape"),
        ("import torch\nx = torch.float32", "torch.float32"),
        ("loss.backward()", "torch.Tensor.backward"),
        ("optimizer.zero_grad()", "torch.optim.Optimizer.zero_grad"),
        ("model.fit(x, y)", "keras.Model.fit"),
        ("p = layer.weight", "torch.nn.Linear.weight"),
        ("class M:\n    def forward(self, x): return x", "torch.nn.Module.forward"),
        ("import keras\nkeras.layers.Dense(2, activation='relu')", "keras.layers.Dense(activation)"),
        ("model.compile(run_eagerly=True)", "keras.Model.compile(run_eagerly=True)"),
    ],
)
def test_names_that_are_used(text: str, wanted: str) -> None:
    assert matches(wanted, used(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("import torch\ntorch.nn.Linear(1, 2)", "torch.nn.Conv2d"),
        ("import torch\ntorch.nn.Linear(1, 2)", "keras.layers.Linear"),
        ("import torch.nn as nn", "torch.nn.Linear"),
        ("Linear = 1\nLinear", "torch.nn.Linear"),
        ("import keras\nkeras.layers.Dense(2)", "keras.layers.Dense(activation)"),
        ("model.fit(x, y)", "keras.Model.evaluate"),
        ("x.add(1)", "torch.add"),
        ("# torch.nn.Linear\n'torch.nn.Linear'", "torch.nn.Linear"),
    ],
)
def test_names_that_are_not_used(text: str, wanted: str) -> None:
    assert not matches(wanted, used(text))


def lines(text: str, *expressions: str) -> list[str]:
    """The lines of a script that a value depends on."""
    source = text.strip().split("\n")
    return [
        source[step.line - 1].strip() for step in influence(steps(ast.parse(text.strip())), list(expressions))
    ]


TRAINING = """
import torch
from torch import nn
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss = ((model(x) - y) ** 2).mean()
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(loss.item())
other = nn.Conv2d(1, 1, 1)
weight = model.weight
"""


def test_backward_and_step_change_the_model() -> None:
    found = lines(TRAINING, "weight")
    assert "loss.backward()" in found
    assert "optimizer.step()" in found
    assert "optimizer.zero_grad()" in found
    assert "other = nn.Conv2d(1, 1, 1)" not in found
    assert "print(loss.item())" not in found


def test_packages_do_not_tie_everything_together() -> None:
    """Two calls of one package are not one value; a seed is a state that both read."""
    text = """
import numpy as np
import torch
torch.manual_seed(0)
a = torch.randn(3)
b = torch.zeros(3)
c = np.ones(3)
"""
    assert lines(text, "a") == ["torch.manual_seed(0)", "a = torch.randn(3)"]
    assert lines(text, "np.sum(c)") == ["c = np.ones(3)"]


def test_seeds_reach_the_other_name_of_a_framework() -> None:
    text = """
import keras
import tensorflow as tf
tf.random.set_seed(0)
layer = keras.layers.Dense(2)
"""
    assert "tf.random.set_seed(0)" in lines(text, "layer.kernel")


def test_with_blocks() -> None:
    text = """
import tensorflow as tf
with tf.GradientTape() as tape:
    loss = model(x)
unused = tf.ones(3)
grads = tape.gradient(loss, model.trainable_variables)
"""
    found = lines(text, "grads[0]")
    assert "with tf.GradientTape() as tape:" in found
    assert "unused = tf.ones(3)" not in found


def test_no_grad_blocks_without_a_name() -> None:
    text = """
import torch
with torch.no_grad():
    y = model(x)
"""
    assert "with torch.no_grad():" in lines(text, "y")


def test_functions_loops_and_branches() -> None:
    text = """
import torch
def train(model, n):
    for i in range(n):
        loss = model(x)
        loss.backward()
    return loss
model = make()
if fast:
    train(model, 3)
else:
    slow = 1
kept = 2
"""
    found = lines(text, "model.weight")
    assert "def train(model, n):" in found
    assert "train(model, 3)" in found
    assert "kept = 2" not in found


def test_assignment_to_parts() -> None:
    text = """
state = {}
state["w"] = weight
model.load(state)
a, (b, *c) = parts
d: int = 3
d += a
"""
    assert lines(text, "model") == ["state = {}", 'state["w"] = weight', "model.load(state)"]
    assert lines(text, "d") == ["a, (b, *c) = parts", "d: int = 3", "d += a"]
    assert lines(text, "c") == ["a, (b, *c) = parts"]


def test_try_and_classes() -> None:
    text = """
class Net(Base):
    def forward(self, x):
        return relu(x)
try:
    y = Net()(x)
except ValueError as error:
    y = None
"""
    found = lines(text, "y")
    assert "class Net(Base):" in found
    assert "y = None" in found


def found(sample: Sample) -> list[str]:
    return [m.what for m in rows.mistakes(sample.pair())]


def test_a_value_that_names_the_api_itself_depends_on_it(sample: Sample) -> None:
    sample.edit(TOML, 'pytorch = "y"', 'pytorch = "nn.Linear(1, 1).in_features"')
    assert found(sample) == []


def test_rows_of_every_kind(sample: Sample) -> None:
    sample.append(TOML, """
[[row]]
pytorch = "torch.Tensor.copy_"
tf = "keras.Model.set_weights"
category = "renamed"
trap = "One takes a list of arrays."
section = "model"
value = "y"

[[row]]
pytorch = "torch.no_grad"
tf = "-"
category = "one side only"
trap = "There is no such thing in Keras."
section = "model"
value = "y"
""")  # fmt: skip
    assert found(sample) == []
    sample.edit(TOML, '"torch.Tensor.copy_"', '"torch.Tensor.add_"')
    assert found(sample) == ["section 'model' of pytorch.py does not use torch.Tensor.add_"]


def test_no_row_rests_on_a_reported_value(sample: Sample) -> None:
    sample.append(TOML, '\n[[value]]\nname = "bytes"\ntf = "4"\nreported = true\nrtol = 0.1\n')
    sample.edit(TOML, 'value = "y"', 'value = "bytes"')
    assert "the row rests on 'bytes', which is reported and not compared" in found(sample)


def test_the_use_must_lie_in_the_section(sample: Sample) -> None:
    for file in (PYTORCH, TF):
        sample.append(file, "\n# --8<-- [start:late]\nprint(1)\n# --8<-- [end:late]\n")
    sample.edit(TOML, 'section = "model"', 'section = "late"')
    assert found(sample) == [
        "section 'late' of pytorch.py does not use torch.nn.Linear",
        "section 'late' of tf.py does not use keras.layers.Dense",
    ]
