import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight grey images at a time serve as eight channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(8, 8, 8, 8)
rng = np.random.default_rng(0)
upstream = rng.normal(0, 1, (8, 2, 16, 16))
upstream = upstream.astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(stacks).requires_grad_()
# --8<-- [start:shuffle]
big = nn.PixelShuffle(2)(x)  # 8 channels to 2
# --8<-- [end:shuffle]
# --8<-- [start:back]
small = F.pixel_unshuffle(big, 2)
# --8<-- [end:back]
loss = (big * torch.from_numpy(upstream)).sum()
loss.backward()
gradient = x.grad

print(f"{tuple(x.shape[1:])} to {tuple(big.shape[1:])}")
print(f"loss {loss.item():.3f}")
