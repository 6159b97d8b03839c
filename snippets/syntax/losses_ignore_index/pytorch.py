import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (3, 5, 4)).astype("float32")
labels = np.array([
    [0, 3, 1, -1, -1],
    [2, 1, -1, -1, -1],
    [1, 0, 2, 3, 1],
])
# --8<-- [end:given]

y = torch.from_numpy(labels)
# --8<-- [start:loss]
logits = torch.from_numpy(scores).mT  # (N, C, T)
logits.requires_grad_()
loss_fn = nn.CrossEntropyLoss(ignore_index=-1)
loss = loss_fn(logits, y)
# --8<-- [end:loss]
loss.backward()
gradient = logits.grad
print(f"{(y >= 0).sum()} of {y.numel()} labels count")
print(f"loss {loss:.4f}")
