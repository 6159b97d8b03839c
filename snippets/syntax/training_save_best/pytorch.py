import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.15, (10, 64)).astype("float32")
bias = np.zeros(10, "float32")
noisy = labels[:60].copy()  # a fifth of the labels wrong
noisy[::5] = rng.integers(0, 10, 12)
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
targets = torch.from_numpy(noisy)
model = nn.Linear(64, 10)
model.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=4.0)

# --8<-- [start:save_best]
history = []
for epoch in range(20):
    loss = loss_fn(model(x[:60]), targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        val_loss = loss_fn(model(x[1400:]), y[1400:])
    history.append(val_loss.item())
    if history[-1] == min(history):
        torch.save(model.state_dict(), "best.pt")
# --8<-- [end:save_best]

# --8<-- [start:load]
state = torch.load("best.pt", weights_only=True)
model.load_state_dict(state)
# --8<-- [end:load]
with torch.no_grad():
    best = loss_fn(model(x[1400:]), y[1400:]).item()
print(f"last epoch {history[-1]:.3f}, file {best:.3f}")
