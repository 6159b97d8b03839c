import itertools

import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = (x / 16).astype("float32"), y.astype("int64")
a, b, c, d = x[:200], y[:200], x[200:400], y[200:400]


def draw(shape):
    rng = np.random.default_rng(0)
    return rng.normal(0, 0.2, shape).astype("float32")
# --8<-- [end:given]


# --8<-- [start:search]
def build(width, rate):
    model = nn.Sequential(
        nn.Linear(64, width), nn.Tanh(),
        nn.Linear(width, 10),
    )
    for layer in (model[0], model[2]):
        kernel = draw(layer.weight.mT.shape)
        layer.weight.data = torch.from_numpy(kernel).mT
        layer.bias.data = torch.from_numpy(
            draw(layer.bias.shape)
        )
    return model, torch.optim.SGD(model.parameters(), rate)


def trial(width, rate):
    model, optimizer = build(width, rate)
    for _ in range(6):
        loss = nn.functional.cross_entropy(model(a), b)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        loss = nn.functional.cross_entropy(model(c), d)
    return loss.item()


a, b, c, d = map(torch.from_numpy, (a, b, c, d))
grid = itertools.product((8, 32), (0.1, 1.0))
losses = {(w, r): trial(w, r) for w, r in grid}
best = min(losses, key=losses.get)
# --8<-- [end:search]
for (width, rate), loss in losses.items():
    print(f"width {width:2}, rate {rate}: {loss:.3f}")
print("best:", best)
