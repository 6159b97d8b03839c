from collections import OrderedDict

import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

x = np.zeros((1, 64), "float32")
# --8<-- [end:given]

model = nn.Sequential(OrderedDict(
    hidden=nn.Linear(64, 32),
    norm=nn.BatchNorm1d(32),
    active=nn.ReLU(),
    digit=nn.Linear(32, 10),
))

# --8<-- [start:table]
per_layer = []
for name, layer in model.named_children():
    n = sum(p.numel() for p in layer.parameters())
    n += sum(b.numel() for b in layer.buffers() if b.ndim)
    per_layer.append(n)
    print(f"{name:8} {type(layer).__name__:18} {n:5}")
# --8<-- [end:table]

# --8<-- [start:count]
trainable = sum(
    p.numel() for p in model.parameters() if p.requires_grad
)
kept = sum(b.numel() for b in model.buffers() if b.ndim)
everything = trainable + kept
print(f"{trainable} trained, {everything} in all")
# --8<-- [end:count]

# --8<-- [start:find]
layer = model.get_submodule("digit")
shapes = sorted(tuple(p.shape) for p in layer.parameters())
shapes = [shape[::-1] for shape in shapes]  # as in Keras
print(shapes)
# --8<-- [end:find]
per_layer = [n for n in per_layer if n]
