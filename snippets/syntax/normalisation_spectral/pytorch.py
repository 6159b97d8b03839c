import torch
from torch import nn
from torch.nn.utils import parametrizations

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (8, 64)).astype("float32")
bias = rng.normal(0, 0.3, 8).astype("float32")
# --8<-- [end:given]

linear = nn.Linear(64, 8)
linear.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
# --8<-- [start:layer]
layer = parametrizations.spectral_norm(
    linear, n_power_iterations=200
)
# --8<-- [end:layer]
# --8<-- [start:train]
layer.train()
y = layer(torch.from_numpy(x))
used = layer.weight.detach().numpy()
kept = layer.parametrizations.weight.original
# --8<-- [end:train]
# --8<-- [start:gradient]
y.square().mean().backward()
gradient = kept.grad  # flows through the division
# --8<-- [end:gradient]

kept_norm = np.linalg.norm(kept.detach(), 2)
print(f"used: largest {np.linalg.norm(used, 2):.3f}")
print(f"stored: largest {kept_norm:.3f}")
print(f"gradient {gradient.norm():.3f}")
