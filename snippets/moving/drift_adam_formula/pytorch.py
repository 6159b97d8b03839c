import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images / 16
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (200, 64))
w1 = rng.normal(0, 0.1, (32, 64))
w2 = rng.normal(0, 0.1, (10, 32))
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

torch.set_default_dtype(torch.float64)
model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
parameters = list(model.parameters())
with torch.no_grad():
    for p, start in zip(parameters, weights):
        p.copy_(torch.from_numpy(start))
x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()
means = [torch.zeros_like(p) for p in parameters]
squares = [torch.zeros_like(p) for p in parameters]

# --8<-- [start:adam]
b1, b2 = float(np.float32(0.9)), float(np.float32(0.999))


@torch.no_grad()
def update(t, lr=1e-3, eps=1e-7):
    rate = lr * (1 - b2**t) ** 0.5 / (1 - b1**t)
    for p, m, v in zip(parameters, means, squares):
        m.lerp_(p.grad, 1 - 0.9)
        v.lerp_(p.grad**2, 1 - 0.999)
        p -= rate * m / (v.sqrt() + eps)  # Keras' place
# --8<-- [end:adam]


# --8<-- [start:train]
history = []
for t, batch in enumerate(batches, 1):
    loss = loss_fn(model(x[batch]), y[batch])
    model.zero_grad()
    loss.backward()
    update(t)
    history.append(loss.item())
# --8<-- [end:train]

kernel = model[0].weight.detach()
print(f"loss {history[-1]:.8f}")
