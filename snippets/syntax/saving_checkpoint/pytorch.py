import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:256]
labels = labels[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


def build():
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    with torch.no_grad():
        for array, w in zip(model.parameters(), weights):
            array.copy_(torch.from_numpy(w))
    optimizer = torch.optim.SGD(
        model.parameters(), lr=0.1, momentum=0.9
    )
    return model, optimizer


def train(model, optimizer, steps):
    for step in range(steps):
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


model, optimizer = build()
train(model, optimizer, 10)
# --8<-- [start:save]
torch.save({
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "epoch": 10,
}, "run.pt")
# --8<-- [end:save]
straight = train(model, optimizer, 10)

model, optimizer = build()
# --8<-- [start:load]
state = torch.load("run.pt", weights_only=True)
model.load_state_dict(state["model"])
optimizer.load_state_dict(state["optimizer"])
epoch = state["epoch"]
# --8<-- [end:load]
resumed = train(model, optimizer, 10)

print("goes on at epoch", epoch)
print(f"straight {straight:.4f}, resumed {resumed:.4f}")
