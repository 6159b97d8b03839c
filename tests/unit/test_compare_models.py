"""The script that readers download from "Port with checks": does it name the layer that parts, and only then?"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

SCRIPT = Path(__file__).parents[2] / "docs" / "moving" / "compare_models.py"

GIVEN = """
import numpy as np
rng = np.random.default_rng(0)
x = rng.normal(0, 1, (4, 8, 8, 3)).astype("float32")
conv1 = rng.normal(0, 0.2, (6, 3, 3, 3)).astype("float32")
conv2 = rng.normal(0, 0.2, (6, 6, 3, 3)).astype("float32")
head = rng.normal(0, 0.2, (5, 96)).astype("float32")
"""
PYTORCH = (
    GIVEN
    + """
import torch
from collections import OrderedDict
from torch import nn
from compare_models import record_pytorch

model = nn.Sequential(OrderedDict(
    conv1=nn.Conv2d(3, 6, 3, padding=1, bias=False),
    conv2=nn.Conv2d(6, 6, 3, stride=2, padding=1, bias=False),
    flatten=nn.Flatten(), drop=nn.Dropout(0.5), head=nn.Linear(96, 5, bias=False),
))
right = {"conv1.weight": conv1, "conv2.weight": conv2, "head.weight": head}
wrong = right | {"conv1.weight": conv1[::-1].copy()}
for name, arrays in [("right", right), ("wrong", wrong)]:
    model.load_state_dict({key: torch.from_numpy(a) for key, a in arrays.items()})
    record_pytorch(model, torch.from_numpy(x.transpose(0, 3, 1, 2).copy()), file=f"pytorch_{name}.npz")
assert model.training and not model.conv1._forward_hooks
"""
)
KERAS = (
    GIVEN
    + """
import keras
from keras import layers
from compare_models import record_keras

call = layers.Layer.__call__
rows = head.reshape(5, 6, 4, 4).transpose(2, 3, 1, 0).reshape(96, 5)
for name, second, last in [
    ("right", [layers.ZeroPadding2D(1), layers.Conv2D(6, 3, 2, use_bias=False, name="conv2")], rows),
    ("padding", [layers.Conv2D(6, 3, 2, padding="same", use_bias=False, name="conv2")], rows),
    ("order", [layers.ZeroPadding2D(1), layers.Conv2D(6, 3, 2, use_bias=False, name="conv2")], head.T),
]:
    model = keras.Sequential([
        keras.Input((8, 8, 3)), layers.Conv2D(6, 3, padding="same", use_bias=False, name="conv1"), *second,
        layers.Flatten(name="flatten"), layers.Dropout(0.5, name="drop"), layers.Dense(5, use_bias=False, name="logits"),
    ])
    model.set_weights([conv1.transpose(2, 3, 1, 0), conv2.transpose(2, 3, 1, 0), last])
    record_keras(model, x, file=f"keras_{name}.npz")


class Subclassed(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv1 = layers.Conv2D(6, 3, padding="same", use_bias=False, name="conv1")

    def call(self, x):
        return self.conv1(self.conv1(x)[..., :3])


seen = record_keras(Subclassed(), x)
assert list(seen) == ["conv1", "conv1#2", "output"], list(seen)
assert layers.Layer.__call__ is call
"""
)


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("compare_models", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_stays_small() -> None:
    assert len(SCRIPT.read_text("utf-8").splitlines()) <= 150


def test_layouts(tool: ModuleType) -> None:
    rng = np.random.default_rng(0)
    a = rng.normal(size=(2, 3, 4, 4))
    flat = a.reshape(2, -1)
    assert tool.gap(a, np.moveaxis(a, 1, -1)) == (0.0, "moved")
    assert tool.gap(a, a) == (0.0, "")
    assert tool.gap(flat, np.moveaxis(a, 1, -1).reshape(2, -1)) == (0.0, "reordered")
    assert tool.gap(flat, flat + 1)[1] == ""
    assert tool.gap(a, flat) == (None, "")


def test_the_first_is_named(tool: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    right = {"a": np.ones((2, 3)), "b": np.arange(6.0).reshape(2, 3), "c": np.ones((2, 3))}
    assert tool.first_that_parts(right, right) is None
    wrong = right | {"b": right["b"] + 0.01, "c": np.full((2, 3), np.nan)}
    assert tool.first_that_parts(right, wrong) == "b"
    assert capsys.readouterr().out.count("PARTS") == 2
    assert tool.first_that_parts(right, right | {"b": np.ones((3, 3))}) == "b"
    assert tool.first_that_parts({"x.1": np.ones(3)}, {"y.1": np.zeros(3)}, {"x.1": "y/1"}) == "x.1"
    with pytest.raises(SystemExit):
        tool.first_that_parts({"x": np.ones(3)}, {"y": np.ones(3)})


@pytest.mark.frameworks
def test_right_and_wrong_ports(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / SCRIPT.name).write_bytes(SCRIPT.read_bytes())
    quiet = os.environ | {
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
        "KERAS_BACKEND": "tensorflow",
    }
    for code in (PYTORCH, KERAS):
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, env=quiet, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
    monkeypatch.chdir(tmp_path)

    def first(pytorch: str, keras: str) -> str | None:
        with np.load(f"pytorch_{pytorch}.npz") as a, np.load(f"keras_{keras}.npz") as b:
            return tool.first_that_parts(dict(a), dict(b), {"head": "logits"})  # type: ignore[no-any-return]

    assert first("right", "right") is None
    assert first("right", "padding") == "conv2"
    assert first("right", "order") == "head"
    assert first("wrong", "right") == "conv1"
    assert tool.main(["pytorch_right.npz", "keras_right.npz", "head=logits"]) == 0
    assert tool.main(["pytorch_right.npz", "keras_padding.npz", "head=logits"]) == 1
