import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight grey images at a time serve as eight channels.
images = load_digits().images[:64].astype("float32")
stacks = images.reshape(8, 8, 8, 8)
# --8<-- [end:given]

x = torch.from_numpy(stacks).requires_grad_()
# --8<-- [start:layer]
norm = nn.LocalResponseNorm(
    5, alpha=0.05, beta=0.75, k=2.0
)
# --8<-- [end:layer]
y = norm(x)
y.sum().backward()
gradient = x.grad

print(f"largest {y.max():.3f}, mean {y.mean():.4f}")
