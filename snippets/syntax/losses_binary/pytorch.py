import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (8, 3)).astype("float32")
tags = (rng.random((8, 3)) < 0.3).astype("float32")
# --8<-- [end:given]

logits = torch.from_numpy(scores).requires_grad_()
y = torch.from_numpy(tags)
# --8<-- [start:several]
several = F.binary_cross_entropy_with_logits(logits, y)
# --8<-- [end:several]
# --8<-- [start:rare]
weight = torch.tensor(4.0)
rare = nn.BCEWithLogitsLoss(pos_weight=weight)(logits, y)

# --8<-- [end:rare]
# --8<-- [start:hard]
each = F.binary_cross_entropy_with_logits(
    logits, y, reduction="none"
)
alpha = 0.25 * y + 0.75 * (1 - y)
hard = (alpha * (1 - torch.exp(-each)) ** 2 * each).mean()
# --8<-- [end:hard]
(several + rare + hard).backward()
gradient = logits.grad
print(f"several {several:.3f}, rare {rare:.3f}")
print(f"focal {hard:.3f}")
