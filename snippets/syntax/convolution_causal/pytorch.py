import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight columns in time order, eight pixels each.
images = load_digits().images[:64].astype("float32") / 16
columns = images.transpose(0, 2, 1).copy()
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (4, 8, 3)).astype("float32")
bias = rng.normal(0, 0.3, 4).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(columns).transpose(1, 2)
conv = nn.Conv1d(8, 4, 3, dilation=2)
conv.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
# --8<-- [start:causal]
# (kernel - 1) * dilation zeros, all on the left
steps = conv(F.pad(x, (4, 0)))
# --8<-- [end:causal]
first = steps[:, :, 0]
loss = steps.square().mean()
loss.backward()

print(f"steps {steps.shape[2]}, mean {steps.mean():.4f}")
print(f"first step {first.mean():.4f}")
