"""One small network in both frameworks, eager and compiled: what docs/syntax/speed.md shows, spread included.

Each framework has an interpreter of its own and one thread: on a busy machine threads that wait for one another measure
the machine. The two take turns, so that a busy moment hits both, and nothing is timed before both have given the same
losses. Writes docs/data/speed.json and the page's table.
"""

from __future__ import annotations

import itertools
import json
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from figures import Figure

ROOT = Path(__file__).parents[2]
DATA = ROOT / "docs" / "data" / "speed.json"
PAGE = ROOT / "docs" / "syntax" / "speed.md"
TABLE = re.compile(r"(<!-- measured -->\n).*?(<!-- end -->)", re.S)

SIZES = (64, 512, 512, 10)
BATCHES = (32, 1024)
TASKS = ("forward", "train")
VARIANTS = {
    "torch": ("PyTorch eager", "torch.compile"),
    "tf": ("TensorFlow eager", "tf.function", "tf.function, XLA"),
}
ROUNDS, CALLS, WARM_UP = 30, 3, 5
WORDS = {"forward": "forward", "train": "training step"}


def weights() -> list[np.ndarray]:
    """Kernels (inputs × outputs) and biases, layer by layer, float32."""
    rng = np.random.default_rng(0)
    found = []
    for inputs, outputs in itertools.pairwise(SIZES):
        found.append(rng.normal(0, inputs**-0.5, (inputs, outputs)).astype("float32"))
        found.append(np.zeros(outputs, "float32"))
    return found


def batch(size: int) -> tuple[np.ndarray, np.ndarray]:
    """Inputs of shape (size, 64) and labels of shape (size,)."""
    rng = np.random.default_rng(1)
    return rng.random((size, SIZES[0]), dtype="float32"), rng.integers(0, SIZES[-1], size)


def measure() -> Iterator[Figure]:
    """Milliseconds a call: median and quartiles of every variant, the first call apart."""
    workers = {side: Worker(side) for side in VARIANTS}
    seconds: dict[tuple[str, str, int], list[float]] = {}
    first: dict[tuple[str, str, int], float] = {}
    before = os.getloadavg()[0]
    try:
        for task in TASKS:
            for size in BATCHES:
                names = [(side, name) for side, found in VARIANTS.items() for name in found]
                outputs = []
                for side, name in names:
                    answer = workers[side].ask(task=task, size=size, name=name, start=True)
                    first[task, name, size] = answer["first"]
                    outputs.append(answer["output"])
                np.testing.assert_allclose(outputs, outputs[0] * np.ones(len(outputs)), rtol=1e-3)
                for _ in range(ROUNDS):
                    for side, name in names:
                        answer = workers[side].ask(task=task, size=size, name=name, start=False)
                        seconds.setdefault((task, name, size), []).extend(answer["seconds"])
    finally:
        for worker in workers.values():
            worker.close()
    rows = []
    for (task, name, size), found in seconds.items():
        low, median, high = (round(1e3 * float(q), 3) for q in np.percentile(found, [25, 50, 75]))
        rows.append(
            {
                "task": task,
                "batch": size,
                "variant": name,
                "median_ms": median,
                "quartiles_ms": [low, high],
                "calls": len(found),
                "first_call_s": round(first[task, name, size], 2),
            }
        )
        yield Figure(f"{WORDS[task]}, batch {size}, {name}", median, "ms")
    report = {
        "date": time.strftime("%Y-%m-%d"),
        "machine": f"{processor()}, {os.cpu_count()} cores, no GPU",
        "load_before": round(before, 1),
        "threads": 1,
        "network": "-".join(map(str, SIZES)),
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("torch", "keras", "numpy")},
            "tensorflow": next(filter(None, map(installed, ("tensorflow", "tensorflow-cpu")))),
        },
        "figures": rows,
    }
    DATA.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    text = PAGE.read_text("utf-8")
    PAGE.write_text(TABLE.sub(lambda found: f"{found[1]}{table(report)}\n{found[2]}", text), "utf-8")


def installed(name: str) -> str | None:
    try:
        return version(name)
    except ModuleNotFoundError:
        return None


def processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text("utf-8")
    except OSError:
        return platform.processor() or platform.machine()
    found = re.search(r"^model name\s*:\s*(.+)$", text, re.M)
    return found[1].strip() if found else platform.machine()


def table(report: dict[str, Any]) -> str:
    """The page's table: medians with quartiles, then the first call of each variant."""
    names = [name for found in VARIANTS.values() for name in found]
    rows = {(row["task"], row["batch"], row["variant"]): row for row in report["figures"]}
    lines = [f"| ms a call | {' | '.join(names)} |", f"|---|{'---|' * len(names)}"]
    for task in TASKS:
        for size in BATCHES:
            cells = []
            for name in names:
                row = rows[task, size, name]
                low, high = row["quartiles_ms"]
                cells.append(f"{row['median_ms']:.3g} ({low:.3g} to {high:.3g})")
            lines.append(f"| {WORDS[task]}, batch {size} | {' | '.join(cells)} |")
    largest = [
        max(rows[task, size, name]["first_call_s"] for task in TASKS for size in BATCHES) for name in names
    ]
    lines.append(f"| slowest first call | {' | '.join(f'{value:.2g} s' for value in largest)} |")
    versions = report["versions"]
    lines += [
        "",
        f"Measured on {report['date']}: {report['machine']}; load {report['load_before']} before the start. "
        f"Network {report['network']}, float32, SGD, one thread each. PyTorch {versions['torch']}, TensorFlow {versions['tensorflow']}, "
        f"Keras {versions['keras']}, Python {versions['python']}. Median and quartiles of "
        f"{report['figures'][0]['calls']} calls each.",
    ]
    return "\n".join(lines)


class Worker:
    """An interpreter with one framework, asked line by line."""

    def __init__(self, side: str) -> None:
        quiet = {"TF_ENABLE_ONEDNN_OPTS": "1", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
        self.process = subprocess.Popen(
            [sys.executable, __file__, side], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, env=os.environ | quiet | {"KERAS_BACKEND": "tensorflow"},
        )  # fmt: skip

    def ask(self, **question: Any) -> dict[str, Any]:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        while line := self.process.stdout.readline():
            if line.startswith("{"):
                return json.loads(line)  # type: ignore[no-any-return]
        raise RuntimeError("a worker ended early")

    def close(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


def work(build: Callable[[str, int, str], Callable[[], float]]) -> None:
    """Answer questions until the input ends. A call gives the loss, so that it cannot return before its work is done."""
    ready: dict[tuple[str, int, str], Callable[[], float]] = {}
    for line in sys.stdin:
        question = json.loads(line)
        key = (question["task"], question["size"], question["name"])
        if question["start"]:
            call = build(*key)
            started = time.perf_counter()
            output = call()
            taken = time.perf_counter() - started
            for _ in range(WARM_UP):
                call()
            ready[key] = call
            print(json.dumps({"first": taken, "output": output}), flush=True)
            continue
        seconds = []
        for _ in range(CALLS):
            started = time.perf_counter()
            ready[key]()
            seconds.append(time.perf_counter() - started)
        print(json.dumps({"seconds": seconds}), flush=True)


def torch_call(task: str, size: int, name: str) -> Callable[[], float]:
    import torch
    from torch import nn

    torch.set_num_threads(1)
    model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10))
    with torch.no_grad():
        for parameter, value in zip(model.parameters(), weights(), strict=True):
            parameter.copy_(torch.tensor(value.T))
    inputs, labels = (torch.tensor(array) for array in batch(size))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)

    def loss_of(inputs: Any, labels: Any) -> Any:
        return nn.functional.cross_entropy(model(inputs), labels)

    if "compile" in name:
        torch.compiler.reset()  # or the second batch size would be compiled for any size
    loss = torch.compile(loss_of) if "compile" in name else loss_of

    def forward() -> float:
        with torch.no_grad():
            return float(loss(inputs, labels))

    def train() -> float:
        optimizer.zero_grad()
        value = loss(inputs, labels)
        value.backward()
        optimizer.step()
        return float(value)

    return forward if task == "forward" else train


threads_set: list[bool] = []
"""TensorFlow takes the number of threads once, before its first operation."""


def tf_call(task: str, size: int, name: str) -> Callable[[], float]:
    import keras
    import tensorflow as tf

    if not threads_set:
        tf.config.threading.set_intra_op_parallelism_threads(1)
        tf.config.threading.set_inter_op_parallelism_threads(1)
        threads_set.append(True)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(512, activation="relu"),
            keras.layers.Dense(512, activation="relu"),
            keras.layers.Dense(10),
        ]
    )
    model.set_weights(weights())
    inputs, labels = (tf.constant(array) for array in batch(size))
    optimizer = keras.optimizers.SGD(learning_rate=0.01)
    optimizer.build(model.trainable_variables)
    cross_entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    def forward(inputs: Any, labels: Any) -> Any:
        return cross_entropy(labels, model(inputs, training=False))

    def train(inputs: Any, labels: Any) -> Any:
        with tf.GradientTape() as tape:
            value = cross_entropy(labels, model(inputs, training=True))
        gradients = tape.gradient(value, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return value

    step = forward if task == "forward" else train
    if "function" in name:
        step = tf.function(step, jit_compile=True if "XLA" in name else None)
    return lambda: float(step(inputs, labels))


if __name__ == "__main__":
    work({"torch": torch_call, "tf": tf_call}[sys.argv[1]])
