import torch

# --8<-- [start:given]
import numpy as np

tokens = np.array([2, 0, 2, 2, 1], "int64")
table = np.random.default_rng(0).normal(size=(4, 3))
table = table.astype("float32")
# --8<-- [end:given]

# --8<-- [start:gradient]
w = torch.tensor(table, requires_grad=True)
rows = torch.nn.functional.embedding(
    torch.tensor(tokens), w
)
(rows**2).sum().backward()
gradient = w.grad.clone()
print(type(gradient).__name__, tuple(gradient.shape))
# --8<-- [end:gradient]

# --8<-- [start:clip]
size = torch.nn.utils.clip_grad_norm_([w], 1.0)
clipped = w.grad
print(f"norm {size.item():.3f}")
# --8<-- [end:clip]
