"""What running a twin costs: a child of a warm host against an interpreter of its own."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

import psutil
from figures import Figure

from parity.runner import Runner, environment
from parity.twin import Twin

FORKS, INTERPRETERS = 20, 5
LIMITS = {"PyTorch": 0.1, "TensorFlow": 0.35}

PYTORCH = """\
import torch

x, y = torch.ones(8, 4), torch.zeros(8, 1)
model = torch.nn.Linear(4, 1)
optimizer = torch.optim.Adam(model.parameters())
for _ in range(3):
    loss = torch.nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
"""
TENSORFLOW = """\
import keras
import tensorflow as tf

x, y = tf.ones((8, 4)), tf.zeros((8, 1))
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.Adam()
for _ in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    weights = model.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)
print(float(loss))
"""
TWINS = {"PyTorch": Twin("pytorch", "pytorch.py", PYTORCH), "TensorFlow": Twin("tf", "tf.py", TENSORFLOW)}


def measure() -> Iterator[Figure]:
    """Seconds per tiny twin, its own few milliseconds of compute included, and the memory of both hosts."""
    resident = 0.0
    with Runner() as runner:
        for name, twin in TWINS.items():
            walls = []
            for _ in range(FORKS + 1):
                with runner.scratch() as folder:
                    run = runner.run(twin, {}, folder)
                assert run.trouble is None, run.trouble
                assert run.error is None, run.error
                walls.append(run.wall)
            yield Figure(f"{name} twin in a warm host", statistics.median(walls[1:]), "s", LIMITS[name])
            alone = []
            for _ in range(INTERPRETERS):
                started = time.perf_counter()
                subprocess.run(
                    [sys.executable, "-c", twin.text],
                    env=environment(runner.home),
                    check=True,
                    capture_output=True,
                )
                alone.append(time.perf_counter() - started)
            yield Figure(f"{name} twin in its own interpreter", statistics.median(alone), "s")
        for host in runner.hosts.values():
            if host.process is not None:
                resident += psutil.Process(host.process.pid).memory_info().rss
    yield Figure("both hosts together", resident / 2**20, "MB", 2048)
