"""How values leave a twin's process, with stand-ins for the types of the frameworks."""

from __future__ import annotations

import logging
import sys
import types
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from parity.host import DEPRECATED, Listener, describe, plain, shortened, versions


class Tensor:
    """As much of a PyTorch tensor as matters."""

    def __init__(self, array: Any, dtype: str = "torch.float32") -> None:
        self.array, self.dtype = np.asarray(array), dtype

    def detach(self) -> Tensor:
        return self

    cpu = resolve_conj = resolve_neg = detach

    def float(self) -> Tensor:
        return Tensor(self.array.astype("float32"))

    def numpy(self) -> np.ndarray:
        assert self.dtype not in ("torch.bfloat16", "torch.float16"), "NumPy has no bfloat16"
        return self.array


class Variable:
    """As much of a TensorFlow variable as matters."""

    def __init__(self, array: Any) -> None:
        self.array = np.asarray(array)

    def numpy(self) -> np.ndarray:
        return self.array


dtype = type("dtype", (), {"__str__": lambda self: "torch.float32"})
DType = type("DType", (), {"name": "float32"})
TensorShape = type("TensorShape", (), {"as_list": lambda self: [None, 3]})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "None"),
        ("text", "text"),
        (dtype(), "float32"),
        (DType(), "float32"),
        (np.dtype("float32"), "float32"),
        (np.float32, "float32"),
        (ValueError, "ValueError"),
        (["a", "b"], "['a', 'b']"),
        (["a", 1], "['a', 1]"),
        ({"x": "a"}, "['a']"),
        (SimpleNamespace(a=1), "namespace(a=1)"),
        (np.array(["a"]), "['a']"),
    ],
)
def test_texts(value: Any, expected: str) -> None:
    assert plain(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, True),
        (3, 3),
        (2.5, 2.5),
        (1 + 2j, 1 + 2j),
        ([1, 2], [1, 2]),
        ((3, 2), [3, 2]),
        (range(3), [0, 1, 2]),
        (TensorShape(), [-1, 3]),
        (Tensor([1.0, 2.0]), [1.0, 2.0]),
        (Tensor([1.0, 2.0], "torch.bfloat16"), [1.0, 2.0]),
        (Variable([[1]]), [[1]]),
        ([Tensor([1.0]), Variable([2.0])], [[1.0], [2.0]]),
        ({"b": Tensor(1.0), "a": Tensor(2.0)}, [1.0, 2.0]),
        ({"b": 1}.values(), [1]),
        (map(float, [1, 2]), [1.0, 2.0]),
        (np.float16(0.5), 0.5),
    ],
)
def test_numbers(value: Any, expected: Any) -> None:
    found = plain(value)
    assert isinstance(found, np.ndarray)
    np.testing.assert_array_equal(found, expected)
    assert found.dtype.kind == np.asarray(expected).dtype.kind


def test_an_array_is_a_copy() -> None:
    array = np.zeros(2)
    assert plain(array) is not array
    assert plain(Tensor(array)).base is None


def test_ragged_lists_stay_lists() -> None:
    found = plain([Tensor([[1.0, 2.0]]), Tensor([3.0])])
    assert [a.shape for a in found] == [(1, 2), (1,)]


def test_describe_counts_library_frames_and_quotes_own_ones() -> None:
    def fails() -> None:
        raise ValueError("bad")

    with pytest.raises(ValueError, match="bad") as error:
        fails()
    found = describe(error.value, __file__)
    assert found["frames"] == 2
    assert found["bases"][:2] == ["ValueError", "Exception"]
    assert found["traceback"].endswith('in fails\n    raise ValueError("bad")\nValueError: bad')
    with pytest.raises(ValueError, match="bad") as other:
        fails()
    assert describe(other.value, "elsewhere.py")["frames"] == 0


def test_describe_without_a_message() -> None:
    assert describe(KeyboardInterrupt(), "x.py")["traceback"].endswith("\nKeyboardInterrupt")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("in /scratch/a/tf.py: no", "in tf.py: no"),
        (
            "File /usr/lib/python3/site-packages/keras/src/x.py, line 3",
            "File site-packages/keras/src/x.py, line 3",
        ),
        ('"/home/me/.venv/lib/dist-packages/torch/x.py"', '"site-packages/torch/x.py"'),
        (r"C:\Python\Lib\site-packages\torch\x.py", r"site-packages/torch\x.py"),
        ("<object at 0x7f01ab23cd45>", "<object at 0x…>"),
        ("the flags 0x1f", "the flags 0x1f"),
    ],
)
def test_shortened(text: str, shown: str) -> None:
    assert shortened(text, "/scratch/a/tf.py") == shown


def test_listener_hears_warnings_only() -> None:
    heard: list[dict[str, str]] = []
    logger = logging.Logger("framework")
    logger.addHandler(Listener(heard))
    logger.info("fine")
    logger.warning("%s is deprecated", "this")
    assert [(h["category"], h["text"]) for h in heard] == [("log", "this is deprecated")]


@pytest.mark.parametrize(
    "text", ["DeprecationWarning: x", "FutureWarning: f is Deprecated", "PendingDeprecationWarning: y"]
)
def test_deprecated(text: str) -> None:
    assert DEPRECATED.search(text)
    assert not DEPRECATED.search("UserWarning: slow")


@pytest.mark.parametrize("told", ["2026.4.1", "2026.4.1+cpu", "2026.4.1-22982-e213a147257-releases/2026/4"])
def test_versions_have_no_mark_of_a_build(monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setitem(sys.modules, "openvino", types.SimpleNamespace(__version__=told))
    assert versions(["openvino"])["openvino"] == "2026.4.1"


def test_versions_have_no_build_suffix() -> None:
    found = versions(["pytest", "os"])
    assert found["numpy"] == np.__version__
    assert found["pytest"] == pytest.__version__
    assert "os" not in found
    assert all("+" not in version for version in found.values())
