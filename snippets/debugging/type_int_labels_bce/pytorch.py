import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, 20).astype("float32")
labels = np.arange(20) % 2
# --8<-- [end:given]

# --8<-- [start:mistake]
logits = torch.from_numpy(scores)
y = torch.from_numpy(labels)  # int64, 0 or 1
loss = nn.BCEWithLogitsLoss()(logits, y)
# --8<-- [end:mistake]
print(f"loss {loss:.3f}")
