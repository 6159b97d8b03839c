# --8<-- [start:given]
import numpy as np

logits = np.array(
    [[2], [5], [10], [20], [50]], dtype="float32"
)
y = np.zeros_like(logits)  # every one of them is wrong
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:loss]
z = torch.tensor(logits, requires_grad=True)
target = torch.tensor(y)
output = z
loss = nn.BCEWithLogitsLoss(reduction="none")
losses = loss(output, target)
losses.sum().backward()
slope = z.grad
# --8<-- [end:loss]

# --8<-- [start:saved]
saved = torch.tensor(output.detach().numpy())
reloaded = loss(saved, target)
# --8<-- [end:saved]

print("logit   loss  slope  loss from saved output")
for row in zip(logits, losses, slope, reloaded):
    a, b, c, d = (v.item() for v in row)
    print(f"{a:5.0f} {b:6.2f} {c:6.2f} {d:8.2f}")
