# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:32].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 16)).astype("float32")
w2 = rng.normal(0, 0.2, (16, 1)).astype("float32")
# --8<-- [end:given]

import torch


# --8<-- [start:penalty]
def critic(x, w1, w2):
    return (torch.tanh(x @ w1) @ w2).sum()


@torch.compile(backend="aot_eager", fullgraph=True)
def penalty(x, w1, w2):
    slope = torch.func.grad(critic)(x, w1, w2)
    norm = slope.square().sum(dim=1).sqrt()
    return (norm - 1).square().mean()
# --8<-- [end:penalty]


# --8<-- [start:outside]
x = torch.tensor(images)
a = torch.tensor(w1, requires_grad=True)
b = torch.tensor(w2, requires_grad=True)
loss = penalty(x, a, b)
loss.backward()
gradients = [a.grad, b.grad]
# --8<-- [end:outside]
print("penalty:", round(loss.item(), 3))
