import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:512]
labels = labels[:512]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


def build(lr):
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    with torch.no_grad():
        for array, w in zip(model.parameters(), weights):
            array.copy_(torch.from_numpy(w))
    return model, torch.optim.SGD(model.parameters(), lr)


def step(model, optimizer):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss


# --8<-- [start:norms]
norms = []
model, optimizer = build(lr=0.5)
for epoch in range(10):
    step(model, optimizer)
    norms.append(model[0].weight.norm().item())
# --8<-- [end:norms]

# --8<-- [start:nan]
model, optimizer = build(lr=1e30)
alive, epochs = True, 0
while alive and epochs < 10:
    loss = step(model, optimizer)
    alive = bool(torch.isfinite(loss))
    epochs += 1
# --8<-- [end:nan]

print(f"norm {norms[0]:.2f} to {norms[-1]:.2f}")
print("no longer finite in epoch", epochs)
