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

# --8<-- [start:accumulate]
w = torch.zeros(64, 10, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
losses = []
for _ in range(10):
    optimizer.zero_grad()
    total = 0.0
    for part in range(4):
        rows = slice(part * 16, part * 16 + 16)
        x = torch.tensor(pixels[rows])
        y = torch.tensor(labels[rows])
        loss = torch.nn.functional.cross_entropy(x @ w, y)
        (loss / 4).backward()
        total += loss.item() / 4
    optimizer.step()
    losses.append(total)
print(f"loss {losses[0]:.3f} -> {losses[-1]:.3f}")
# --8<-- [end:accumulate]

# --8<-- [start:full]
v = torch.zeros(64, 10, requires_grad=True)
x, y = torch.tensor(pixels), torch.tensor(labels)
for _ in range(10):
    loss = torch.nn.functional.cross_entropy(x @ v, y)
    (gradient,) = torch.autograd.grad(loss, v)
    with torch.no_grad():
        v -= 0.5 * gradient
gap = (w - v).abs().max().item()
print("same as one batch of 64:", gap < 1e-6)
# --8<-- [end:full]
