# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x = x[:500, :20]
x = ((x - x.mean(axis=0)) / x.std(axis=0)).astype("float32")
y = y[:500].reshape(-1, 1).astype("float32")

rng = np.random.default_rng(0)
w1 = rng.uniform(-0.2, 0.2, (20, 64)).astype("float32")
b1 = rng.uniform(-0.2, 0.2, 64).astype("float32")
w2 = rng.uniform(-0.2, 0.2, (64, 1)).astype("float32")
b2 = np.array([0.05], dtype="float32")
# --8<-- [end:given]

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 1)
)
model.load_state_dict({
    "0.weight": torch.tensor(w1.T),
    "0.bias": torch.tensor(b1),
    "2.weight": torch.tensor(w2.T),
    "2.bias": torch.tensor(b2),
})
loader = DataLoader(
    TensorDataset(torch.tensor(x), torch.tensor(y)),
    batch_size=64,
)
# --8<-- [end:model]

# --8<-- [start:train]
loss = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

history = []
for epoch in range(3):
    total = 0.0
    for x_batch, y_batch in loader:
        optimizer.zero_grad()
        value = loss(model(x_batch), y_batch)
        value.backward()
        optimizer.step()
        total += value.item() * len(x_batch)
    history.append(total / len(x))
# --8<-- [end:train]

# --8<-- [start:weights]
final = list(model.state_dict().values())
# --8<-- [end:weights]

print("loss per epoch:", np.round(history, 3))
