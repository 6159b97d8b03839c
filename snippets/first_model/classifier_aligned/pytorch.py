# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x = x[:, :20].astype("float32")
y = y.reshape(-1, 1).astype("float32")

rng = np.random.default_rng(0)
rows = rng.permutation(len(x))
train, test = rows[:448], rows[448:]
mean, std = x[train].mean(axis=0), x[train].std(axis=0)
x_train, y_train = (x[train] - mean) / std, y[train]
x_test, y_test = (x[test] - mean) / std, y[test]

w1 = rng.uniform(-0.2, 0.2, (20, 64)).astype("float32")
b1 = rng.uniform(-0.2, 0.2, 64).astype("float32")
w2 = rng.uniform(-0.2, 0.2, (64, 1)).astype("float32")
b2 = np.array([0.05], dtype="float32")
# --8<-- [end:given]

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:model]
rate = 0.0  # 0.3 in earnest: random masks never match
model = nn.Sequential(
    nn.Linear(20, 64),
    nn.ReLU(),
    nn.Dropout(rate),
    nn.Linear(64, 1),
    nn.Sigmoid(),
)
# --8<-- [end:model]

# --8<-- [start:weights]
model.load_state_dict({
    "0.weight": torch.tensor(w1.T),
    "0.bias": torch.tensor(b1),
    "3.weight": torch.tensor(w2.T),
    "3.bias": torch.tensor(b2),
})
# --8<-- [end:weights]

# --8<-- [start:train]
loss = nn.BCELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
data = TensorDataset(
    torch.tensor(x_train), torch.tensor(y_train)
)
loader = DataLoader(data, batch_size=32)

history = []
step = 0
model.train()
for epoch in range(5):
    total = 0.0
    for x_batch, y_batch in loader:
        # --8<-- [start:match]
        optimizer.zero_grad()
        value = loss(model(x_batch), y_batch)
        value.backward()
        step += 1
        eps = 1e-7 / (1 - 0.999**step) ** 0.5
        optimizer.param_groups[0]["eps"] = eps
        optimizer.step()
        # --8<-- [end:match]
        total += value.item() * len(x_batch)
    history.append(total / len(data))
# --8<-- [end:train]

# --8<-- [start:evaluate]
model.eval()
with torch.no_grad():
    p = model(torch.tensor(x_test)).numpy()
accuracy = ((p > 0.5) == y_test).mean()
# --8<-- [end:evaluate]

print("loss after each epoch:", np.round(history, 3))
print(f"test accuracy: {accuracy:.3f}")
