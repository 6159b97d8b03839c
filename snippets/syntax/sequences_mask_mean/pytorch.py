import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Cut each digit to its ink: 2 to 8 columns, zeros after.
images = load_digits().images[:96].astype("float32") / 16
ink = images.max(axis=1) > 0
first = ink.argmax(axis=1)
lengths = 8 - ink[:, ::-1].argmax(axis=1) - first
columns = np.zeros((96, 8, 8), dtype="float32")
for i, (f, n) in enumerate(zip(first, lengths)):
    columns[i, :n] = images[i, :, f:f + n].T
kernel = np.random.default_rng(0).normal(0, 0.4, (8, 8))
kernel = kernel.astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(columns).requires_grad_()
# --8<-- [start:mask]
steps = torch.arange(8)
mask = steps < torch.from_numpy(lengths)[:, None]
# --8<-- [end:mask]
hidden = torch.relu(x @ torch.from_numpy(kernel) + 0.5)
# --8<-- [start:mean]
real = mask[:, :, None]
mean = (hidden * real).sum(1) / real.sum(1)
# --8<-- [end:mean]
# --8<-- [start:peak]
peak = hidden.masked_fill(~real, -torch.inf).amax(dim=1)
# --8<-- [end:peak]
mean.square().sum().backward()
gradient = x.grad

print(f"mean {mean.mean():.4f}, peak {peak.mean():.4f}")
