import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:256].astype("float32") / 16
labels = digits.target[:256].astype("int64")
kernel = np.random.default_rng(0).normal(0, 0.1, (64, 10))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:weights]
x, y = torch.tensor(pixels), torch.tensor(labels)
w = torch.zeros(64, 10, requires_grad=True)
with torch.no_grad():
    w.copy_(torch.tensor(kernel))
# --8<-- [end:weights]

# --8<-- [start:step]
losses = []
for _ in range(20):
    logits = x @ w
    loss = torch.nn.functional.cross_entropy(logits, y)
    (gradient,) = torch.autograd.grad(loss, w)
    with torch.no_grad():
        w.sub_(0.5 * gradient)
    losses.append(loss.item())
print(f"loss {losses[0]:.3f} -> {losses[-1]:.3f}")
# --8<-- [end:step]

# --8<-- [start:decay]
with torch.no_grad():
    w.mul_(0.99)
    w.add_(0.01)
print(f"mean weight: {w.mean().item():.4f}")
# --8<-- [end:decay]
