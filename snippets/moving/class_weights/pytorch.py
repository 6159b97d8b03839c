import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (6, 3)).astype("float32")
labels = np.array([0, 0, 0, 1, 1, 2])
class_weight = np.array([1.0, 2.0, 6.0], "float32")
# --8<-- [end:given]

logits = torch.from_numpy(scores).requires_grad_()
y = torch.from_numpy(labels)
# --8<-- [start:loss]
weight = torch.from_numpy(class_weight)
loss = F.cross_entropy(
    logits, y, weight=weight, reduction="sum"
) / len(y)
# --8<-- [end:loss]
loss.backward()
gradient = logits.grad

print(f"loss {loss.item():.4f}")
print(f"gradient {gradient.norm():.4f}")
