# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = data.target[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32, bias=False),
    nn.ReLU(),
    nn.Linear(32, 10, bias=False),
)
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1.T))
    model[2].weight.copy_(torch.from_numpy(w2.T))
# --8<-- [end:model]

# --8<-- [start:train]
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
inputs, targets = torch.from_numpy(x), torch.from_numpy(y)
history = []
for step in range(60):
    rows = slice(step % 4 * 64, step % 4 * 64 + 64)
    optimizer.zero_grad()
    logits = model(inputs[rows])
    loss = loss_fn(logits, targets[rows])
    loss.backward()
    optimizer.step()
    history.append(loss.item())
# --8<-- [end:train]
kernel = model[0].weight.detach().numpy().T
first, last = history[0], history[-1]
print("loss:", round(first, 3), "to", round(last, 3))
