# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = data.target[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
b1 = rng.normal(0, 0.1, 32).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
b2 = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
)
model.load_state_dict({
    "0.weight": torch.from_numpy(w1.T),
    "0.bias": torch.from_numpy(b1),
    "2.weight": torch.from_numpy(w2.T),
    "2.bias": torch.from_numpy(b2),
})
# --8<-- [end:model]

# --8<-- [start:step]
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.1, momentum=0.9
)


def train_step(x, y):
    optimizer.zero_grad()
    logits = model(x)
    loss = nn.functional.cross_entropy(logits, y)
    loss.backward()
    optimizer.step()
    return loss


# --8<-- [end:step]

# --8<-- [start:train]
inputs, targets = torch.from_numpy(x), torch.from_numpy(y)
history = []
for step in range(60):
    i = step % 4 * 64
    loss = train_step(
        inputs[i : i + 64], targets[i : i + 64]
    )
    history.append(loss.item())
# --8<-- [end:train]
kernel = model[0].weight.detach().numpy().T

first, last = history[0], history[-1]
print("loss:", round(first, 3), "to", round(last, 3))
