# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data, target = load_digits(return_X_y=True)
images = data[:640].astype("float32") / 16
labels = target[:640].astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
b1, b2 = np.zeros(32, "float32"), np.zeros(10, "float32")
# --8<-- [end:given]

import torch
from torch import nn


# --8<-- [start:model]
def build():
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    names = ["0.weight", "0.bias", "2.weight", "2.bias"]
    weights = [w1.T, b1, w2.T, b2]
    tensors = [torch.tensor(w) for w in weights]
    model.load_state_dict(dict(zip(names, tensors)))
    return model
# --8<-- [end:model]


# --8<-- [start:train]
def train(model, forward):
    optimizer = torch.optim.SGD(
        model.parameters(), lr=0.1, momentum=0.9
    )
    history = []
    for i in range(0, 640, 32):
        x = torch.tensor(images[i : i + 32])
        y = torch.tensor(labels[i : i + 32])
        optimizer.zero_grad()
        loss = forward(model, x, y)
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    return history
# --8<-- [end:train]


# --8<-- [start:compare]
def forward(model, x, y):
    return nn.functional.cross_entropy(model(x), y)


eager = train(build(), forward)
compiled = train(build(), torch.compile(forward))
# --8<-- [end:compare]
gap = np.abs(np.array(eager) - np.array(compiled)).max()
print("loss after 20 steps:", round(compiled[-1], 3))
print("eager and compiled within 1e-4:", bool(gap < 1e-4))
