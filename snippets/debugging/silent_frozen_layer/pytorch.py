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

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32, bias=False),
    nn.ReLU(),
    nn.Linear(32, 10, bias=False),
)
# --8<-- [end:model]
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1.T))
    model[2].weight.copy_(torch.from_numpy(w2.T))

x, y = torch.from_numpy(images), torch.from_numpy(labels)
# --8<-- [start:all]
# --8<-- [start:step]
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)


def step():
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()
# --8<-- [end:step]


# --8<-- [start:test]
def movement():
    weights = list(model.parameters())
    before = [w.detach().clone() for w in weights]
    step()
    return [
        (w - old).abs().max().item()
        for w, old in zip(weights, before)
    ]


def test_every_weight_moves():
    moved = movement()
    assert min(moved) > 0, f"{moved.count(0)} stands still"
# --8<-- [end:test]
# --8<-- [end:all]


moved = movement()
print("moved by", [round(m, 4) for m in moved])

try:
    test_every_weight_moves()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_every_weight_moves:\n    " + verdict)
