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

# --8<-- [start:penalty]
x = torch.tensor(pixels, requires_grad=True)
y = torch.tensor(labels)
w = torch.tensor(kernel, requires_grad=True)
cross_entropy = torch.nn.functional.cross_entropy
losses = []
for _ in range(10):
    loss = cross_entropy(x @ w, y, reduction="sum")
    (slope,) = torch.autograd.grad(
        loss, x, create_graph=True
    )
    penalty = slope.square().sum()
    cost = (loss + 10 * penalty) / 64
    (gradient,) = torch.autograd.grad(cost, w)
    with torch.no_grad():
        w -= 0.02 * gradient
    losses.append(cost.item())
print(f"cost {losses[0]:.2f} -> {losses[-1]:.2f}")
# --8<-- [end:penalty]
