"""Names of the methods and attributes of both frameworks' main classes, for the page that reads a pasted script.

That page cannot import PyTorch or Keras, and a script does not say what type ``x`` has in ``x.view(…)``. So the names
are written down once, by ``python -m parity.methods`` in the full environment; a test tells when they are out of date.
"""

from __future__ import annotations

import json
from pathlib import Path

FILE = "overrides/assets/javascripts/methods.js"


def collect() -> dict[str, dict[str, list[str]]]:
    """For each side, class → its public methods and attributes; a name stands at the first class that has it."""
    import keras
    import lightning
    import tensorflow as tf
    import torch

    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    sides = {
        "pytorch": {
            "torch.nn.Module": torch.nn.Linear(1, 1),
            "torch.Tensor": torch.zeros(1),
            "torch.optim.Optimizer": torch.optim.SGD([torch.zeros(1)], 0.1),
            "torch.optim.lr_scheduler.LRScheduler": torch.optim.lr_scheduler.LRScheduler,
            "torch.amp.GradScaler": torch.amp.GradScaler,
            "torch.utils.data.DataLoader": torch.utils.data.DataLoader,
            "torch.Generator": torch.Generator(),
            "lightning.LightningModule": lightning.LightningModule,
            "lightning.Trainer": lightning.Trainer,
        },
        "tf": {
            "keras.Model": model,
            "keras.layers.Layer": model.layers[0],
            "keras.optimizers.Optimizer": model.optimizer,
            "keras.metrics.Metric": keras.metrics.Mean(),
            "keras.callbacks.Callback": keras.callbacks.Callback(),
            "keras.callbacks.History": keras.callbacks.History(),
            "tf.data.Dataset": tf.data.Dataset,
            "tf.GradientTape": tf.GradientTape,
            "tf.Variable": tf.Variable(1.0),
            "tf.Tensor": tf.constant(1.0),
            "tf.random.Generator": tf.random.Generator,
            "tf.distribute.Strategy": tf.distribute.Strategy,
            "tf.train.Checkpoint": tf.train.Checkpoint,
            "tf.TensorArray": tf.TensorArray,
        },
    }
    found: dict[str, dict[str, list[str]]] = {}
    for side, classes in sides.items():
        seen: set[str] = set()
        found[side] = {}
        for name, thing in classes.items():
            names = {item for item in dir(thing) if not item.startswith("_")} - seen
            seen |= names
            found[side][name] = sorted(names)
    return found


def written() -> str:
    """The script that the page loads."""
    lines = [
        f' "{side}": {{\n'
        + ",\n".join(f'  "{name}": "{" ".join(names)}"' for name, names in classes.items())
        + "\n }"
        for side, classes in collect().items()
    ]
    head = "/* Methods and attributes of both frameworks' main classes. Written by python -m parity.methods. */\n"
    body = "{\n" + ",\n".join(lines) + "\n}"
    json.loads(body)
    return f"{head}globalThis.apiMethods = {body}\n"


if __name__ == "__main__":
    Path(FILE).write_text(written(), "utf-8")
