# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(64, 32, bias=False),
    nn.ReLU(),
    nn.Linear(32, 10, bias=False),
)
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1.T))
    model[2].weight.copy_(torch.from_numpy(w2.T))

# --8<-- [start:train]
x = torch.from_numpy(images[:20])
y = torch.from_numpy(labels[:20])
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.CrossEntropyLoss()
history = []
for step in range(100):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
right = (model(x).argmax(dim=1) == y).sum().item()
# --8<-- [end:train]
print(f"loss {history[0]:.2f} -> {history[-1]:.3f}")
print(f"right {right} of 20")
