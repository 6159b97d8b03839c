import copy

import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 64)).astype("float32")
weights = [w1, np.zeros(64), w2, np.zeros(10)]
noisy = labels[:100].copy()  # a fifth of the labels wrong
noisy[::5] = rng.integers(0, 10, 20)
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
targets = torch.from_numpy(noisy)
model = nn.Sequential(
    nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)
)
with torch.no_grad():
    for array, w in zip(model.parameters(), weights):
        array.copy_(torch.from_numpy(w))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.6)

# --8<-- [start:train]
best, wait, patience = float("inf"), 0, 3
history = []
for epoch in range(200):
    loss = loss_fn(model(x[:100]), targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        val_loss = loss_fn(model(x[1400:]), y[1400:])
    history.append(val_loss.item())

    if history[-1] < best:
        best, wait = history[-1], 0
        state = copy.deepcopy(model.state_dict())
    else:
        wait += 1
        if wait >= patience:
            break
model.load_state_dict(state)
# --8<-- [end:train]

with torch.no_grad():
    restored = loss_fn(model(x[1400:]), y[1400:]).item()
chosen = int(np.argmin(history)) + 1
print(len(history), "epochs, the best was", chosen)
print(f"last {history[-1]:.3f}, restored {restored:.3f}")
