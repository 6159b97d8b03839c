# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:96].astype("float32") * 255 / 16
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

# --8<-- [start:scale]
x = torch.from_numpy(pixels) / 255
y = torch.from_numpy(labels)
# --8<-- [end:scale]
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
losses = []
for step in range(50):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")
