import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (6, 4)).astype("float32")
labels = np.array([0, 3, 1, 2, 1, 0])
one_hot = np.eye(4, dtype="int64")[labels]
# --8<-- [end:given]

# --8<-- [start:loss]
logits = torch.from_numpy(scores)
y = torch.from_numpy(one_hot)
loss = nn.CrossEntropyLoss()(logits, y)
print(f"loss {loss:.3f}")
# --8<-- [end:loss]
