"""Names that code uses: through aliases, methods that tell their owner, the list, and coverage."""

from __future__ import annotations

import ast
import json
import subprocess
from pathlib import Path

import pytest
from sample import Sample

from parity import usage
from parity.library import Library
from parity.project import Project
from parity.usage import Count, coverage, covering, names, ranked, same, statements, table


def found(text: str) -> list[str]:
    return list(names(ast.parse(text)))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("import torch.nn.functional as F\nF.relu(x)", ["torch.nn.functional.relu"]),
        ("from torch import nn\nnn.Linear(1, 2)", ["torch.nn.Linear"]),
        ("from torch.nn import Linear\nLinear(1, 2)", ["torch.nn.Linear"]),
        ("import tensorflow as tf\ntf.keras.layers.Dense(1)", ["keras.layers.Dense"]),
        ("from tensorflow.keras import layers as L\nL.Dense(1)", ["keras.layers.Dense"]),
        (
            "import tensorflow as tf\nK = tf.keras.backend\nK.floatx()",
            ["keras.backend", "keras.backend.floatx"],
        ),
        ("import torch\nloss.backward()", ["torch.Tensor.backward"]),
        ("import torch\nx.view(1, 2).unsqueeze(0)", ["torch.Tensor.unsqueeze", "torch.Tensor.view"]),
        ("import torch\nx.mean(dim=1)", ["torch.Tensor.mean"]),
        ("import torch\nx.mean(axis=1)", []),
        ("import torch\nblock.relu(x)\nx.relu()", ["torch.Tensor.relu"]),
        ("import keras\nmodel.fit(x, y, epochs=3)", ["keras.Model.fit"]),
        ("import keras\nclassifier.fit(x, y)", []),
        ("import tensorflow as tf\nd.map(f, num_parallel_calls=4)", ["tf.data.Dataset.map"]),
        ("loss.backward()", []),
        ("import torch\nimport tensorflow as tf\nx.numpy()", []),
        ("import torch\nself.step()\nself.parameters()", ["torch.nn.Module.parameters"]),
        (
            "from torch import nn\nclass M(nn.Module):\n    def forward(self, x): return x",
            ["torch.nn.Module", "torch.nn.Module.forward"],
        ),
        (
            "import torch\nopt = torch.optim.Adam(p)\nopt.step()",
            ["torch.optim.Adam", "torch.optim.Adam.step"],
        ),
        ("import torch\nopt = torch.optim.Adam(p)\nopt = other()\nopt.step()", ["torch.optim.Adam"]),
        ("import torch\nx = torch.sum(y)\nx.sort()", ["torch.sum"]),
    ],
)
def test_names(text: str, wanted: list[str]) -> None:
    assert sorted(found(text)) == sorted(wanted)


def test_annotations_do_not_count() -> None:
    text = "import torch\ndef f(x: torch.Tensor) -> torch.Tensor:\n    y: torch.LongTensor = x\n    return torch.abs(y)"
    assert found(text) == ["torch.abs"]


def test_a_notebook_counts_the_cells_that_are_python() -> None:
    cells = [
        {"cell_type": "code", "source": ["!pip install torch\n", "import torch\n"]},
        {"cell_type": "markdown", "source": ["torch.zeros"]},
        {"cell_type": "code", "source": ["%%bash\n", "ls"]},
        {"cell_type": "code", "source": ["broken ("]},
        {"cell_type": "code", "source": ["torch.ones(2)"]},
    ]
    text = usage.code("a.ipynb", json.dumps({"cells": cells}))
    assert found(text) == ["torch.ones"]


def test_a_repository_is_read_at_its_newest_commit_without_tests(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_a.py").write_text("import torch\ntorch.zeros(1)\n")
    (tmp_path / "a.py").write_text("import torch\ntorch.ones(1)\ntorch.ones(2)\n")
    (tmp_path / "b.py").write_text("import keras\nkeras.Input((1,))\n")
    (tmp_path / "c.py").write_text("import torch\n(\n")

    def git(*arguments: str) -> None:
        who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        subprocess.run(["git", "-C", str(tmp_path), *who, *arguments], check=True, capture_output=True)

    git("init")
    git("add", ".")
    git("commit", "-m", "all")
    counted = usage.count(tmp_path, "one/two")
    assert (counted.side, counted.files, dict(counted.names)) == ("pytorch", 1, {"torch.ones": 2})
    assert len(counted.commit) == 40
    with pytest.raises(RuntimeError, match="git"):
        usage.count(tmp_path / "none", "one/two")


def counts(*entries: dict[str, int]) -> list[Count]:
    found = []
    for i, entry in enumerate(entries):
        one = Count("tf", f"a/{i}", "0" * 40, "2026-01-01")
        one.names.update(entry)
        found.append(one)
    return found


def test_the_list_is_ranked_by_repositories_and_folds_spellings() -> None:
    short = "keras.layers.MaxPool2D"
    known: dict[str, str | None] = {
        "tf.add": "tf.add",
        "keras.layers.MaxPooling2D": short,
        short: short,
        "tf.Session": None,
        "tf.compat.v1.placeholder": "tf.compat.v1.placeholder",
        "keras": "",
        "tf.python.ops": "tf.python.ops",
    }
    every = dict.fromkeys(known, 1)
    used = ranked(counts(every | {"tf.add": 9}, every, every, {"tf.add": 1}), known)
    assert [(u.name, u.repositories, u.occurrences, u.status) for u in used] == [
        ("tf.add", 4, 12, ""),
        (short, 3, 6, ""),
        ("tf.Session", 3, 3, "retired"),
        ("tf.compat.v1.placeholder", 3, 3, "tf1"),
    ]
    assert used[1].also == ("keras.layers.MaxPooling2D",)
    assert ranked(counts({"tf.add": 5}), known) == []


def test_function_and_method_of_a_tensor_are_one_but_types_are_not() -> None:
    assert same("torch.exp") == {"torch.exp", "torch.Tensor.exp"}
    assert same("torch.Tensor.exp") == {"torch.exp", "torch.Tensor.exp"}
    assert same("torch.long") == {"torch.long"}
    assert same("torch.nn.Linear") == {"torch.nn.Linear"}
    assert covering("keras.layers.LSTM.__call__") == {"keras.layers.LSTM"}


def test_coverage(sample: Sample) -> None:
    project, folder = sample.project, sample.root / "docs" / "data"
    folder.mkdir(parents=True, exist_ok=True)
    pairs = Library(project).pairs()
    row = pairs[0].claim.row[0]
    assert usage.summary(project, pairs) == {}
    used = [
        usage.Used("pytorch", next(usage.spelled(row.pytorch)), 9, 9),
        usage.Used("pytorch", "torch.__version__", 8, 8),
        usage.Used("pytorch", "torch.stated_without_advice", 7, 7),
        usage.Used("pytorch", "torch.gone", 6, 6, "retired"),
        usage.Used("tf", "tf.other_name", 5, 5, "", (next(usage.spelled(row.tf)),)),
    ]
    (folder / usage.USAGE).write_text(table(used), "utf-8")
    (folder / usage.NOT_MAPPED).write_text(
        'name,instead\ntorch.__version__,"Read tf.__version__."\ntorch.stated_without_advice,\n', "utf-8"
    )
    assert usage.listed(project) == used
    assert list(statements(project)) == ["torch.__version__"]
    pytorch, tf = coverage(project, pairs)
    assert (pytorch.of, pytorch.by_row, pytorch.by_statement) == (3, 1, 1)
    assert pytorch.missing == ("torch.stated_without_advice",)
    assert (tf.of, tf.by_row, tf.missing) == (1, 1, ())
    assert usage.summary(project, pairs)["tf"]["share"] == 1


def test_the_map_covers_what_code_uses_most() -> None:
    project = Project.find(Path(__file__).parent)
    for side in coverage(project, Library(project).pairs()):
        assert side.of == usage.MOST_USED
        assert side.share >= 0.9, f"{side.side}: {', '.join(side.missing)}"
