# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(64, 32, bias=False),
    nn.ReLU(),
    nn.Linear(32, 10, bias=False),
)

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


def load(model):
    with torch.no_grad():
        model[0].weight.copy_(torch.from_numpy(w1.T))
        model[2].weight.copy_(torch.from_numpy(w2.T))


def train(model, lr):
    optimizer = torch.optim.SGD(model.parameters(), lr)
    for step in range(20):
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


# --8<-- [start:sweep]
rates = [1e-4, 1e-3, 1e-2, 0.1, 1.0, 100.0]
losses = []
for lr in rates:
    load(model)
    train(model, lr)
    losses.append(loss_fn(model(x), y).item())
# --8<-- [end:sweep]
for lr, loss in zip(rates, losses):
    print(f"{lr:8.4f}  {loss:8.3f}")
