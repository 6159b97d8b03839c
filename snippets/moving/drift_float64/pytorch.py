import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images / 16
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (300, 64))
w1 = rng.normal(0, 0.1, (32, 64))
w2 = rng.normal(0, 0.1, (10, 32))
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

# --8<-- [start:double]
torch.set_default_dtype(torch.float64)
model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
# Keras rounds the momentum to float32, even here.
optimizer = torch.optim.SGD(
    model.parameters(), 0.1, float(np.float32(0.9))
)
# --8<-- [end:double]
with torch.no_grad():
    for p, start in zip(model.parameters(), weights):
        p.copy_(torch.from_numpy(start))
x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()

# --8<-- [start:train]
history = []
for batch in batches:
    loss = loss_fn(model(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
# --8<-- [end:train]

kernel = model[0].weight.detach()
print(f"{kernel.dtype}, loss {history[-1]:.12f}")
