# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target.astype("int64")
rng = np.random.default_rng(0)
shuffled = rng.permutation(labels)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

x = torch.from_numpy(images)


# --8<-- [start:control]
def validation_accuracy(labels):
    model = nn.Sequential(
        nn.Linear(64, 32, bias=False),
        nn.ReLU(),
        nn.Linear(32, 10, bias=False),
    )
    load(model)
    y = torch.from_numpy(labels)
    train(model, x[:1500], y[:1500])
    guesses = model(x[1500:]).argmax(dim=1)
    return (guesses == y[1500:]).float().mean().item()
# --8<-- [end:control]


def load(model):
    with torch.no_grad():
        model[0].weight.copy_(torch.from_numpy(w1.T))
        model[2].weight.copy_(torch.from_numpy(w2.T))


def train(model, x, y):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for step in range(60):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


# --8<-- [start:compare]
true = validation_accuracy(labels)
control = validation_accuracy(shuffled)
print(f"true labels      {true:.2f}")
print(f"shuffled labels  {control:.2f}")
# --8<-- [end:compare]
