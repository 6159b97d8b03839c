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


def train(optimizer, steps):
    for step in range(steps):
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model[0].weight.detach().clone()


# --8<-- [start:unfreeze]
model[0].requires_grad_(False)
optimizer = torch.optim.SGD(
    [p for p in model.parameters() if p.requires_grad],
    lr=0.5,
)
start = train(optimizer, 5)

model[0].requires_grad_(True)
end = train(optimizer, 5)
# --8<-- [end:unfreeze]
moved = (end - start).abs().max().item()
print(f"the body moved by {moved:.3f}")
