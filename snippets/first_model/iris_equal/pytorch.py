# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

x, y = load_iris(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y, test_size=0.2, random_state=42
)
scaler = StandardScaler().fit(x_train)
x_train = scaler.transform(x_train).astype("float32")
x_test = scaler.transform(x_test).astype("float32")

rng = np.random.default_rng(42)
start = []
for inputs, units in ((4, 64), (64, 32), (32, 3)):
    bound = (6 / (inputs + units)) ** 0.5
    w = rng.uniform(-bound, bound, (inputs, units))
    start += [w.astype("float32"), np.zeros(units, "float32")]
# --8<-- [end:given]

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(4, 64),
    nn.ReLU(),
    nn.Dropout(0.0),
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 3),
)
loss = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
# --8<-- [end:model]

# --8<-- [start:weights]
with torch.no_grad():
    for p, w in zip(model.parameters(), start, strict=True):
        p.copy_(torch.tensor(w.T))
# --8<-- [end:weights]

# --8<-- [start:train]
x = torch.tensor(x_train)
y = torch.tensor(y_train)
loader = DataLoader(
    TensorDataset(x[:96], y[:96]), batch_size=16
)

history = []
for epoch in range(50):
    total = 0.0
    for x_batch, y_batch in loader:
        optimizer.zero_grad()
        value = loss(model(x_batch), y_batch)
        value.backward()
        optimizer.step()
        total += value.item()
    history.append(total / len(loader))
# --8<-- [end:train]

# --8<-- [start:test]
with torch.no_grad():
    logits = model(torch.tensor(x_test))
p = logits.softmax(1).numpy()
# --8<-- [end:test]

accuracy = np.mean(p.argmax(1) == y_test)
shown = np.array(history)[[0, 9, 19, 29, 39, 49]]
print("loss in epochs 1, 10, ... 50:", shown.round(2))
print(f"test accuracy: {accuracy:.2f}")
