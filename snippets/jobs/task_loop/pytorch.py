# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
two = digits.target < 2
images = digits.data[two].astype("float32") / 16
labels = digits.target[two].astype("float32")
start = np.zeros(64, dtype="float32")
# --8<-- [end:given]

import torch

x, y = torch.tensor(images), torch.tensor(labels)


# --8<-- [start:solution]
w = torch.tensor(start, requires_grad=True)
b = torch.zeros((), requires_grad=True)
losses = []
for step in range(20):
    logits = x @ w + b
    loss = (logits.clamp(min=0) - logits * y
            + torch.log1p(torch.exp(-logits.abs()))).mean()
    loss.backward()
    with torch.no_grad():
        for p in (w, b):
            p -= 0.5 * p.grad
            p.grad = None
    losses.append(loss.item())
# --8<-- [end:solution]


# --8<-- [start:test]
with torch.no_grad():
    right = ((x @ w + b > 0) == (y > 0.5)).float().mean().item()
print("loss:", round(losses[0], 3), "to", round(losses[-1], 3))
print("right:", round(right, 3))
# --8<-- [end:test]
