"""`parity new`: a pair that already passes, to be changed step by step."""

from __future__ import annotations

import re
from pathlib import Path

from parity.mistakes import Mistake, MistakeError
from parity.pair import SLUG
from parity.project import Project

GIVEN = """# --8<-- [start:given]
rng = np.random.default_rng(0)
x = rng.normal(size=(4, 3)).astype("float32")
weight = rng.normal(size=(2, 3)).astype("float32")
bias = rng.normal(size=2).astype("float32")
# --8<-- [end:given]
"""

PYTORCH = f"""import numpy as np
import torch
from torch import nn

{GIVEN}
# --8<-- [start:model]
model = nn.Linear(3, 2)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(weight))
    model.bias.copy_(torch.from_numpy(bias))
y = model(torch.from_numpy(x))
print("shape", tuple(y.shape))
print("mean", round(y.mean().item(), 4))
# --8<-- [end:model]
"""

TF = f"""import keras
import numpy as np

{GIVEN}
# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(2),
])
model.set_weights([weight.T, bias])
y = model(x)
print("shape", tuple(y.shape))
print("mean", round(float(y.numpy().mean()), 4))
# --8<-- [end:model]
"""

TOML = """title = "{title}"
relation = "equal"

[[value]]
name = "y"
pytorch = "y"
tf = "y"

[[break]]
twin = "tf"
replace = "weight.T, bias"
with = "weight.T, 0 * bias"

[[row]]
id = "{id}"  # leave it out once the two names below are no other row's
pytorch = "torch.nn.Linear"
tf = "keras.layers.Dense"
category = "layout differs"
trap = "The weight is (out, in) in PyTorch and (in, out) in Keras; a square one loads untransposed without an error."
section = "model"
value = "y"
"""


def create(project: Project, name: str) -> Path:
    """Write the three files of a new pair; returns its folder."""
    if not SLUG.match(name):
        raise MistakeError(
            Mistake(
                f"snippets/{name}",
                1,
                f"{name!r} is not a name for a pair",
                "Name it part/slug, with a-z, 0-9 and _, after what it teaches: syntax/clip_gradients.",
            )
        )
    folder = project.snippets / name
    if folder.exists():
        raise MistakeError(
            Mistake(
                f"snippets/{name}",
                1,
                "this pair exists already",
                "Choose another slug, or change the files there.",
            )
        )
    folder.mkdir(parents=True)
    title = name.split("/")[1].replace("_", " ").capitalize()
    ident = re.sub(r"[/_]+", "-", name)
    for file, text in (
        ("pytorch.py", PYTORCH),
        ("tf.py", TF),
        ("pair.toml", TOML.format(title=title, id=ident)),
    ):
        (folder / file).write_text(text, "utf-8", newline="\n")
    return folder
