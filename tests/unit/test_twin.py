"""Twins: sections, markers, newlines, and which host and label a script gets."""

from __future__ import annotations

import ast
import random
from pathlib import Path

import pytest

from parity.mistakes import MistakeError
from parity.twin import Twin, nodes, statements

SOURCE = """\
import torch

# --8<-- [start:given]
x = 1
# --8<-- [end:given]

def train():
    # --8<-- [start:train]
    for i in range(3):
        # --8<-- [start:step]
        print(i)
        # --8<-- [end:step]
    # --8<-- [end:train]


train()
"""


def twin(text: str, side: str = "pytorch") -> Twin:
    return Twin(side, f"snippets/part/slug/{side}.py", text)


def test_sections_in_order_of_text() -> None:
    sections = twin(SOURCE).sections
    assert list(sections) == ["given", "train", "step"]
    assert [(s.start, s.end) for s in sections.values()] == [(4, 4), (9, 12), (11, 11)]


def test_code_is_dedented_and_without_markers() -> None:
    assert twin(SOURCE).code("train") == "for i in range(3):\n    print(i)\n"
    assert twin(SOURCE).code("step") == "print(i)\n"
    assert "--8<--" not in twin(SOURCE).code()
    assert twin(SOURCE).code().startswith("import torch\n\nx = 1\n")


def test_numbered_keeps_the_lines_of_the_file() -> None:
    lines = SOURCE.split("\n")
    assert all(lines[number - 1] == text for number, text in twin(SOURCE).numbered())
    assert [number for number, _ in twin(SOURCE).numbered("train")] == [9, 11]


def test_unknown_section_names_the_known_ones() -> None:
    with pytest.raises(MistakeError) as error:
        twin(SOURCE).code("model")
    assert error.value.mistakes[0].remedy == "Sections here: given, train, step."


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_other_newlines_and_a_byte_order_mark_change_nothing(tmp_path: Path, newline: str) -> None:
    plain, other = tmp_path / "pytorch.py", tmp_path / "tf.py"
    plain.write_bytes(SOURCE.encode())
    other.write_bytes(b"\xef\xbb\xbf" + SOURCE.replace("\n", newline).encode())
    assert Twin.load(plain, "a").text == Twin.load(other, "b").text == SOURCE


def test_not_utf8_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "tf.py"
    path.write_bytes(b"import keras\n\nname = 'caf\xe9'\n")
    with pytest.raises(MistakeError) as error:
        Twin.load(path, "tf.py")
    assert error.value.mistakes[0].line == 3


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("# --8<-- [start:a]\nx = 1\n", 1, "never closed"),
        ("x = 1\n# --8<-- [end:a]\n", 2, "never started"),
        ("# --8<-- [start:a]\nx\n# --8<-- [end:a]\n# --8<-- [start:a]\nx\n# --8<-- [end:a]\n", 4, "starts twice"),
        ("# --8<-- [start:a]\n# --8<-- [start:a]\nx\n# --8<-- [end:a]\n", 2, "starts twice"),
        ("# --8<-- [start:a]\n\n   \n# --8<-- [end:a]\n", 2, "empty"),
        ("# --8<-- [start:a]\n# --8<-- [start:b]\n# --8<-- [end:b]\n# --8<-- [end:a]\n", 3, "empty"),
        ("# --8<-- [start:Train]\n", 1, "not a section marker"),
        ("# --8<-- [start:a b]\n", 1, "not a section marker"),
        ("x = 1  # --8<-- [start:a]\n", 1, "not a section marker"),
        ("# 8<-- [end:a]\n", 1, "not a section marker"),
    ],
)  # fmt: skip
def test_markers_that_are_wrong(text: str, line: int, what: str) -> None:
    with pytest.raises(MistakeError) as error:
        _ = twin(text).sections
    assert error.value.mistakes[0].line == line
    assert what in error.value.mistakes[0].what


def test_random_nesting_is_read_back() -> None:
    """Sections drawn at random come back with the lines that they enclose."""
    rng = random.Random(0)
    for _ in range(50):
        lines: list[str] = []
        expected: dict[str, list[str]] = {}
        open_sections: list[str] = []
        for number in range(rng.randint(5, 40)):
            action = rng.random()
            if action < 0.2:
                name = f"s{number}"
                open_sections.append(name)
                expected[name] = []
                lines.append(f"  # --8<-- [start:{name}]")
            elif action < 0.4 and open_sections and expected[open_sections[-1]]:
                lines.append(f"# --8<-- [end:{open_sections.pop()}]")
            else:
                lines.append(f"x = {number}")
                for name in open_sections:
                    expected[name].append(f"x = {number}")
        while open_sections:
            lines += ["y = 0", f"# --8<-- [end:{open_sections[-1]}]"]
            for name in open_sections:
                expected[name].append("y = 0")
            open_sections.pop()
        found = twin("\n".join(lines))
        assert {name: found.code(name).split() for name in found.sections} == {
            name: " ".join(body).split() for name, body in expected.items()
        }


@pytest.mark.parametrize(
    ("text", "side", "host", "label"),
    [
        ("import torch", "pytorch", "torch", "PyTorch"),
        ("import numpy", "pytorch", "torch", "PyTorch"),
        ("import lightning as L\nimport torch", "pytorch", "torch", "PyTorch Lightning"),
        ("import keras", "tf", "tensorflow", "Keras (TensorFlow)"),
        ("import tensorflow as tf", "tf", "tensorflow", "TensorFlow"),
        ("from tensorflow import keras", "tf", "tensorflow", "TensorFlow"),
        ("def f():\n    import keras", "tf", "tensorflow", "Keras (TensorFlow)"),
        ("import keras\nimport torch", "tf", None, "Keras (TensorFlow) and PyTorch"),
        ('import os\nos.environ["KERAS_BACKEND"] = "torch"\nimport keras, torch', "tf", "keras_torch", "Keras on PyTorch"),
        ("import os\nos.environ.setdefault('KERAS_BACKEND', 'torch')\nimport keras", "tf", "keras_torch", "Keras on PyTorch"),
        ('import os\nos.environ["KERAS_BACKEND"] = "jax"\nimport keras', "tf", None, "Keras on JAX"),
        ("from flax import nnx", "jax_nnx", None, "JAX (Flax NNX)"),
        ("import jax", "jax_nnx", None, "JAX"),
    ],
)  # fmt: skip
def test_host_and_label(text: str, side: str, host: str | None, label: str) -> None:
    assert (twin(text, side).host, twin(text, side).label) == (host, label)


def test_relative_imports_are_no_packages() -> None:
    assert twin("from . import torch\nfrom torch.nn import Linear").imports == {"torch"}


def test_replaced_changes_one_place() -> None:
    assert twin("x = 1\ny = 2\n").replaced("y = 2", "y = 3").text == "x = 1\ny = 3\n"


CODE = """import a
class B(c.D):
    def e(self, f: int = 1) -> None:
        try:
            from g import h
        except I as j:
            match j:
                case K(l): import m
        with n(lambda: o) as p: q[r] = [s for t in u if (v := w)]
"""


def test_walks_see_what_ast_walk_sees() -> None:
    tree = ast.parse(CODE)
    all_nodes = list(ast.walk(tree))
    assert {id(node) for node in nodes(tree)} == {
        id(node) for node in all_nodes if not isinstance(node, ast.expr_context)
    }
    stated = [node for node in all_nodes if isinstance(node, ast.stmt)]
    assert [node for node in statements(tree) if isinstance(node, ast.stmt)] == stated
