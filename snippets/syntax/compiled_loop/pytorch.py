# --8<-- [start:given]
from sklearn.datasets import load_digits

image = load_digits().data[0].astype("float32") + 2
# --8<-- [end:given]

import torch


# --8<-- [start:root]
@torch.compile(backend="eager")
def root(x):
    y, rounds = x, 0
    while (y * y - x).abs().max() > 1e-3:
        y = (y + x / y) / 2
        rounds += 1
    return y, rounds
# --8<-- [end:root]


# --8<-- [start:calls]
x = torch.tensor(image, requires_grad=True)
y, rounds = root(x)
y.sum().backward()
gradient = x.grad
print("rounds:", rounds)
# --8<-- [end:calls]
