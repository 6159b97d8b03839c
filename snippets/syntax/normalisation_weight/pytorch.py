import torch
from torch import nn
from torch.nn.utils import parametrizations

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)
direction = rng.normal(0, 0.3, (8, 64)).astype("float32")
size = rng.uniform(0.5, 1.5, 8).astype("float32")
bias = rng.normal(0, 0.3, 8).astype("float32")
# --8<-- [end:given]

# --8<-- [start:layer]
layer = parametrizations.weight_norm(nn.Linear(64, 8))
# --8<-- [end:layer]
parts = layer.parametrizations.weight
layer.load_state_dict({
    "bias": torch.from_numpy(bias),
    # 0 is the length g, 1 the direction v
    "parametrizations.weight.original0":
        torch.from_numpy(size).reshape(8, 1),
    "parametrizations.weight.original1":
        torch.from_numpy(direction),
})
y = layer(torch.from_numpy(x))
y.square().mean().backward()
size_gradient = parts.original0.grad[:, 0]
direction_gradient = parts.original1.grad

print(f"first row has length {layer.weight[0].norm():.3f}")
print(f"g is {size[0]:.3f}")
