import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (20, 10)).astype("float32")
labels = np.arange(20) % 10
# --8<-- [end:given]

# --8<-- [start:mistake]
logits = torch.from_numpy(scores)
y = torch.from_numpy(labels.astype("int32"))
loss = nn.functional.cross_entropy(logits, y)
# --8<-- [end:mistake]
print(f"loss {loss:.3f}")
