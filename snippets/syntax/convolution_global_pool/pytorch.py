import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight grey images at a time serve as eight channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(8, 8, 8, 8)
rng = np.random.default_rng(0)
head = rng.normal(0, 0.3, (8, 8)).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(stacks).requires_grad_()
# --8<-- [start:mean]
mean = nn.AdaptiveAvgPool2d(1)(x).flatten(1)
# --8<-- [end:mean]
# --8<-- [start:max]
peak = nn.AdaptiveMaxPool2d(1)(x).flatten(1)
# --8<-- [end:max]
# --8<-- [start:line]
line = nn.AdaptiveAvgPool1d(1)(x.flatten(2)).flatten(1)
# --8<-- [end:line]
# --8<-- [start:adaptive]
three = nn.AdaptiveAvgPool2d(3)(x)
# --8<-- [end:adaptive]
# --8<-- [start:adaptive_max]
peaks = nn.AdaptiveMaxPool2d((2, 3))(x)
# --8<-- [end:adaptive_max]
loss = (mean @ torch.from_numpy(head)).square().sum()
loss.backward()
gradient = x.grad

print(f"mean {tuple(mean.shape)}, {mean.mean():.4f}")
print(f"max {tuple(peak.shape)}, {peak.mean():.4f}")
print(f"adaptive {tuple(three.shape[2:])}")
