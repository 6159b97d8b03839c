import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:200].astype("float32") / 16
labels = digits.target[:200].astype("int64")
noise = np.random.default_rng(0).normal(0, 0.1, (600, 64))
noise = noise.astype("float32")
# --8<-- [end:given]

# --8<-- [start:repeat]
x = torch.tensor(pixels).repeat_interleave(3, dim=0)
y = torch.tensor(labels).repeat_interleave(3)
x = x + torch.tensor(noise)
print("labels:", y[:6].tolist())
# --8<-- [end:repeat]

# --8<-- [start:tile]
stripe = torch.tensor([0.0, 1.0]).repeat(32)
cycle = torch.tile(torch.tensor([0, 1, 2]), (2,))
print("tile:", cycle.tolist())
# --8<-- [end:tile]

# --8<-- [start:train]
w = torch.zeros(64, 10, requires_grad=True)
for _ in range(30):
    loss = torch.nn.functional.cross_entropy(x @ w, y)
    (gradient,) = torch.autograd.grad(loss, w)
    with torch.no_grad():
        w -= 0.5 * gradient
print(f"loss after 30 steps: {loss.item():.2f}")
# --8<-- [end:train]
