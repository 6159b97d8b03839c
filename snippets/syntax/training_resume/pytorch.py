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

x = torch.from_numpy(images).split(64)
y = torch.from_numpy(labels).split(64)
loss_fn = nn.CrossEntropyLoss()


def build():
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    with torch.no_grad():
        for array, w in zip(model.parameters(), weights):
            array.copy_(torch.from_numpy(w))
    return model, torch.optim.Adam(model.parameters(), 0.01)


def train(model, optimizer, epochs):
    for epoch in epochs:
        for inputs, targets in zip(x, y):
            loss = loss_fn(model(inputs), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model[0].weight.detach().clone()


straight = train(*build(), range(4))

# --8<-- [start:save]
model, optimizer = build()
train(model, optimizer, range(2))
torch.save({
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "epoch": 2,
}, "run.pt")
# --8<-- [end:save]

# --8<-- [start:resume]
state = torch.load("run.pt", weights_only=True)
model, optimizer = build()
model.load_state_dict(state["model"])
optimizer.load_state_dict(state["optimizer"])
resumed = train(
    model, optimizer, range(state["epoch"], 4)
)
# --8<-- [end:resume]

last_loss = loss_fn(model(x[0]), y[0]).item()
print("the same bits:", torch.equal(straight, resumed))
