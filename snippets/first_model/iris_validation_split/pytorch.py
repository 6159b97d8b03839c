# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris

x, y = load_iris(return_X_y=True)
x = ((x - x.mean(axis=0)) / x.std(axis=0)).astype("float32")

rng = np.random.default_rng(42)
w = rng.uniform(-0.5, 0.5, (4, 3)).astype("float32")
b = np.zeros(3, "float32")
# --8<-- [end:given]

import torch
from torch import nn
from torch.utils.data import Subset, TensorDataset

# --8<-- [start:model]
model = nn.Linear(4, 3)
with torch.no_grad():
    model.weight.copy_(torch.tensor(w.T))
    model.bias.copy_(torch.tensor(b))
loss = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
# --8<-- [end:model]

# --8<-- [start:train]
data = TensorDataset(torch.tensor(x), torch.tensor(y))
fit_part = Subset(data, range(100))
val_part = Subset(data, range(100, 150))
x_fit, y_fit = fit_part[:]
x_val, y_val = val_part[:]

val_loss = []
for epoch in range(50):
    optimizer.zero_grad()
    loss(model(x_fit), y_fit).backward()
    optimizer.step()
    with torch.no_grad():
        val_loss.append(loss(model(x_val), y_val).item())
# --8<-- [end:train]

shown = np.array(val_loss)[[0, 9, 49]]
print("validation loss, epochs 1, 10, 50:", shown.round(2))
