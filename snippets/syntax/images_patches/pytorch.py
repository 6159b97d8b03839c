import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.1, (8 * 8 * 3, 16))
kernel = torch.from_numpy(kernel.astype("float32"))
x = torch.from_numpy(photo).permute(2, 0, 1)[None]
x.requires_grad_()

# --8<-- [start:patches]
columns = F.unfold(x, kernel_size=8, stride=8)
patches = columns.mT
# channel, row, column -> row, column, channel
patches = patches.unflatten(2, (3, 8, 8))
patches = patches.permute(0, 1, 3, 4, 2).flatten(2)
# --8<-- [end:patches]

tokens = patches @ kernel
tokens.square().sum().backward()
gradient = x.grad
print(tuple(columns.shape), tuple(tokens.shape))
print(f"first token starts with {tokens[0, 0, 0]:.3f}")
