import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 rows of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
ones = np.ones((2, 8, 8), "float32")
# --8<-- [end:given]

# --8<-- [start:norm]
norm = nn.LayerNorm(8)
# --8<-- [end:norm]

# --8<-- [start:check]
y = norm(torch.from_numpy(ones))
print(f"shape {tuple(y.shape)}, all zero {not y.any()}")
# --8<-- [end:check]

x = torch.from_numpy(images).requires_grad_()
y = norm(x)
(y * torch.linspace(0, 1, 8)).mean().backward()
gradient = x.grad
spread = y.std(2, correction=0)
print(f"a row's spread: {spread.mean():.2f} on average")
