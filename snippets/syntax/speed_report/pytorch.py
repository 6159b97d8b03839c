# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data, target = load_digits(return_X_y=True)
images = data[:640].astype("float32") / 16
labels = target[:640].astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 10)).astype("float32")
b1 = np.zeros(10, "float32")
# --8<-- [end:given]

import torch
from torch import nn

model = nn.Linear(64, 10)
model.load_state_dict({
    "weight": torch.tensor(w1.T),
    "bias": torch.tensor(b1),
})

# --8<-- [start:train]
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
x, y = torch.tensor(images), torch.tensor(labels)
reports = []
total = torch.tensor(0.0)
for step, i in enumerate(range(0, 640, 32), 1):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(
        model(x[i : i + 32]), y[i : i + 32]
    )
    loss.backward()
    optimizer.step()
    total += loss.detach()
    if step % 5 == 0:
        reports.append(total.item() / step)
# --8<-- [end:train]
print("mean loss, every 5 steps:", np.round(reports, 3))
