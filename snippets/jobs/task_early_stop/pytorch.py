# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(1)
x_train, x_valid = rng.normal(size=(2, 24, 20)).astype("float32")
truth = np.zeros((20, 1), dtype="float32")
truth[:2] = 1
noise = rng.normal(size=(2, 24, 1)).astype("float32") * 1.5
y_train, y_valid = x_train @ truth + noise[0], x_valid @ truth + noise[1]
patience = 3
# --8<-- [end:given]

import copy

import torch
from torch import nn
from torch.nn.functional import mse_loss

data = map(torch.tensor, (x_train, y_train, x_valid, y_valid))
x, y, x_valid, y_valid = data
model = nn.Linear(20, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)


# --8<-- [start:solution]
best, waited, losses = float("inf"), 0, []
for epoch in range(200):
    optimizer.zero_grad()
    mse_loss(model(x), y).backward()
    optimizer.step()
    with torch.no_grad():
        loss = mse_loss(model(x_valid), y_valid).item()
    losses.append(loss)
    if loss < best:
        best, waited = loss, 0
        kept = copy.deepcopy(model.state_dict())
    else:
        waited += 1
        if waited == patience:
            break
model.load_state_dict(kept)
# --8<-- [end:solution]


# --8<-- [start:test]
with torch.no_grad():
    final = mse_loss(model(x_valid), y_valid).item()
print("epochs:", len(losses))
print("best and final:", round(min(losses), 4), round(final, 4))
# --8<-- [end:test]
