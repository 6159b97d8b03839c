import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Four grey images at a time serve as four channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(16, 4, 8, 8)
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.3, (36, 5)).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(stacks).requires_grad_()
# --8<-- [start:patches]
# (N, channels * 9, windows): channel, row, column
windows = F.unfold(x, kernel_size=3, stride=2)
patches = windows.transpose(1, 2)
# --8<-- [end:patches]
# --8<-- [start:product]
maps = patches @ torch.from_numpy(kernel)
# --8<-- [end:product]
maps.square().sum().backward()
gradient = x.grad

print(f"windows {tuple(windows.shape)}")
print(f"maps {tuple(maps.shape)}, {maps.mean():.4f}")
