# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
data = rng.normal(size=(10, 4)).astype("float32")
target = rng.normal(size=(10, 1)).astype("float32")
start = rng.normal(size=(4, 1)).astype("float32")
parts = [(0, 4), (4, 8), (8, 10)]
# --8<-- [end:given]

import torch
from torch.nn.functional import mse_loss

x, y = torch.tensor(data), torch.tensor(target)


# --8<-- [start:solution]
def gradient(w):
    """Of the mean loss over all rows, four at a time."""
    w.grad = None
    for first, last in parts:
        loss = mse_loss(x[first:last] @ w, y[first:last])
        (loss * (last - first) / len(x)).backward()
    return w.grad
# --8<-- [end:solution]


# --8<-- [start:test]
w = torch.tensor(start, requires_grad=True)
whole = torch.autograd.grad(mse_loss(x @ w, y), w)[0]
summed = gradient(w)
print("as in one batch:", torch.allclose(summed, whole, atol=1e-6))
# --8<-- [end:test]
