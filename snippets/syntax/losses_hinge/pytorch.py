import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
margins = rng.normal(0, 1.5, 12).astype("float32")
sides = np.where(rng.random(12) < 0.5, -1, 1)
sides = sides.astype("float32")
scores = rng.normal(0, 1.5, (6, 4)).astype("float32")
labels = np.array([0, 3, 1, 2, 1, 0])
# --8<-- [end:given]

output = torch.from_numpy(margins)
side = torch.from_numpy(sides)
# --8<-- [start:binary]
loss_fn = nn.MarginRankingLoss(margin=1.0)
zero = torch.zeros_like(output)
binary = loss_fn(output, zero, side)
# --8<-- [end:binary]
# --8<-- [start:squared]
squared = torch.relu(1 - side * output).square().mean()
# --8<-- [end:squared]
logits = torch.from_numpy(scores).requires_grad_()
y = torch.from_numpy(labels)
# --8<-- [start:classes]
rows = F.one_hot(y, 4)
right = (rows * logits).sum(1)
best_wrong = ((1 - rows) * logits).amax(1)
classes = torch.relu(1 + best_wrong - right).mean()
# --8<-- [end:classes]
classes.backward()
gradient = logits.grad
print(f"binary {binary:.3f}, squared {squared:.3f}")
print(f"classes {classes:.3f}")
