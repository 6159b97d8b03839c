import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:64].astype("float32") / 16
labels = digits.target[:64].astype("int64")
kernel = np.random.default_rng(0).normal(0, 0.3, (64, 10))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:stack]
w = torch.tensor([0.5, 1.5, 2.5], requires_grad=True)
parts = [w[0] * 2, w[1] ** 2, w[2] ** 3]
z = torch.stack(parts)
loss = (z * w).sum()
(gradient,) = torch.autograd.grad(loss, w)
print("gradient:", gradient.tolist())
# --8<-- [end:stack]

# --8<-- [start:checkpoint]
x = torch.tensor(pixels)
k = torch.tensor(kernel, requires_grad=True)


def block(x):
    return torch.tanh(x @ k) @ k.mT


out = torch.utils.checkpoint.checkpoint(
    block, x, use_reentrant=False
)
(slope,) = torch.autograd.grad(out.square().sum(), k)
print("slope:", tuple(slope.shape))
# --8<-- [end:checkpoint]
