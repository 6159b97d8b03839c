# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
target = digits.target.astype("float32")[:, None]
# --8<-- [end:given]

import torch
from torch import nn

model = nn.Linear(64, 1, bias=False)
nn.init.zeros_(model.weight)
x, y = torch.from_numpy(images), torch.from_numpy(target)
# --8<-- [start:train]
optimizer = torch.optim.SGD(model.parameters(), lr=100.0)
losses = []
for step in range(50):
    loss = nn.functional.mse_loss(model(x), y)
    losses.append(loss.item())
    if not torch.isfinite(loss):
        break
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]
print(f"stopped after {len(losses)} steps of 50")
