import numpy as np
import torch
from torch import nn

# --8<-- [start:given]
rng = np.random.default_rng(0)
x = rng.normal(size=(4, 3)).astype("float32")
weight = rng.normal(size=(2, 3)).astype("float32")
bias = rng.normal(size=2).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Linear(3, 2)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(weight))
    model.bias.copy_(torch.from_numpy(bias))
y = model(torch.from_numpy(x))
print("shape", tuple(y.shape))
print("mean", round(y.mean().item(), 4))
# --8<-- [end:model]
