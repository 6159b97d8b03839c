from collections import OrderedDict

import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.1, shape).astype("float32")


def norm():
    return 1 + draw(8), draw(8), draw(8), 0.2 + draw(8) ** 2


# Two trained models, as each framework stores its arrays.
pytorch_made = {
    "conv": (draw(8, 1, 3, 3), draw(8)),
    "norm": norm(),
    "head": (draw(10, 8 * 4 * 4), draw(10)),
}
keras_made = {
    "conv": (draw(3, 3, 1, 8), draw(8)),
    "norm": norm(),
    "head": (draw(4 * 4 * 8, 10), draw(10)),
}
# --8<-- [end:given]


# --8<-- [start:model]
def build():
    return nn.Sequential(OrderedDict(
        conv=nn.Conv2d(1, 8, 3, padding=1),
        norm=nn.BatchNorm2d(8),
        relu=nn.ReLU(),
        pool=nn.MaxPool2d(2),
        flatten=nn.Flatten(),
        head=nn.Linear(8 * 4 * 4, 10),
    ))


def load(model, arrays):
    names = [name for name in model.state_dict()
             if "num_batches" not in name]
    flat = [a for layer in arrays.values() for a in layer]
    state = dict(zip(names, map(torch.from_numpy, flat)))
    state["norm.num_batches_tracked"] = torch.tensor(0)
    model.load_state_dict(state)
    return model.eval()
# --8<-- [end:model]


# --8<-- [start:bring]
def bring(arrays):
    kernel, bias = arrays["conv"]
    rows, head_bias = arrays["head"]
    rows = rows.reshape(4, 4, 8, 10)  # H, W, C, out
    rows = rows.transpose(3, 2, 0, 1)  # out, C, H, W
    return {
        "conv": (kernel.transpose(3, 2, 0, 1), bias),
        "norm": arrays["norm"],
        "head": (rows.reshape(10, 128), head_bias),
    }
# --8<-- [end:bring]


def run(model):
    logits = model(torch.from_numpy(images)[:, None])
    logits.square().mean().backward()
    return logits, model.conv.weight.grad


own_logits, own_gradient = run(load(build(), pytorch_made))
ported_logits, ported_gradient = run(
    load(build(), bring(keras_made))
)
print(f"made in PyTorch: {own_logits.mean():.4f}")
print(f"made in Keras:   {ported_logits.mean():.4f}")
