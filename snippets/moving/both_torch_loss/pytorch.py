# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = (data.target[:256, None] > 4).astype("float32")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 1)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn
from torch.nn import functional

model = nn.Sequential(
    nn.Linear(64, 32, bias=False),
    nn.ReLU(),
    nn.Linear(32, 1, bias=False),
)
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1.T))
    model[2].weight.copy_(torch.from_numpy(w2.T))


# --8<-- [start:fit]
# --8<-- [start:loss]
def loss_fn(y_true, y_pred):
    return functional.binary_cross_entropy_with_logits(
        y_pred, y_true
    )
# --8<-- [end:loss]


# --8<-- [start:train]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
inputs, targets = torch.from_numpy(x), torch.from_numpy(y)
for epoch in range(20):
    for i in range(0, 256, 64):
        optimizer.zero_grad()
        logits = model(inputs[i : i + 64])
        loss = loss_fn(targets[i : i + 64], logits)
        loss.backward()
        optimizer.step()
# --8<-- [end:train]
# --8<-- [end:fit]
logits = model(inputs).detach().numpy()
accuracy = ((logits > 0) == y).mean()
print(f"above four or not: {accuracy:.2f} right")
