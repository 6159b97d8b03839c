import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (6, 4)).astype("float32")
labels = np.array([0, 3, 1, 2, 1, 0])
weights = np.array([1.0, 2.0, 5.0, 1.0], "float32")
# --8<-- [end:given]

logits = torch.from_numpy(scores).requires_grad_()
y = torch.from_numpy(labels)
# --8<-- [start:loss]
loss_fn = nn.CrossEntropyLoss(
    weight=torch.from_numpy(weights)
)
loss = loss_fn(logits, y)
# --8<-- [end:loss]
loss.backward()
gradient = logits.grad
print(f"loss {loss:.4f}")
