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

first = nn.Linear(64, 32, bias=False)
second = nn.Linear(32, 10, bias=False)
with torch.no_grad():
    first.weight.copy_(torch.from_numpy(w1.T))
    second.weight.copy_(torch.from_numpy(w2.T))
inputs, targets = torch.from_numpy(x), torch.from_numpy(y)

# --8<-- [start:forward]
hidden = torch.relu(first(inputs))
logits = second(hidden)
loss = nn.functional.cross_entropy(logits, targets)
# --8<-- [end:forward]

# --8<-- [start:backward]
loss.backward()
first_gradient = first.weight.grad.numpy()
second_gradient = second.weight.grad.numpy().T
# --8<-- [end:backward]
print("loss:", round(loss.item(), 4))
print(f"first layer: {np.abs(first_gradient).sum():.2f}")
