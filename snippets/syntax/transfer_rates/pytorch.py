import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:256]
labels = labels[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.15, (32, 10)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()
model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
with torch.no_grad():
    for array, w in zip(model.parameters(), weights):
        array.copy_(torch.from_numpy(w.T))
body, head = model[0], model[2]

# --8<-- [start:all]
# --8<-- [start:rates]
optimizer = torch.optim.SGD([
    {"params": body.parameters(), "lr": 0.01},
    {"params": head.parameters(), "lr": 0.5},
], momentum=0.9)
# --8<-- [end:rates]

# --8<-- [start:train]
history = []
for step in range(20):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
# --8<-- [end:train]
# --8<-- [end:all]

kernels = body.weight.detach(), head.weight.detach()
moved = np.abs(kernels[0].numpy().T - w1).max()
print(f"loss {history[0]:.3f} to {history[-1]:.3f}")
print(f"body moved by up to {moved:.3f}")
