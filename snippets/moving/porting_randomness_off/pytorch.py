import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images[:256] / 16).astype("float32")
labels = labels[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

model = nn.Sequential(
    nn.Dropout(0.2), nn.Linear(64, 32), nn.ReLU(),
    nn.Dropout(0.5), nn.Linear(32, 10),
)
with torch.no_grad():
    for p, start in zip(model.parameters(), weights):
        p.copy_(torch.from_numpy(start))
x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()
torch.manual_seed(0)

# --8<-- [start:off]
model.train()
for layer in model.modules():
    if isinstance(layer, nn.Dropout):
        layer.p = 0.0
# --8<-- [end:off]

# --8<-- [start:steps]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
losses = []
for step in range(20):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
# --8<-- [end:steps]
kernel = model[1].weight.detach()
print(f"from {losses[0]:.3f} to {losses[-1]:.3f}")
