import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (20, 10)).astype("float32")
labels = np.arange(20) % 10
# --8<-- [end:given]

logits = torch.from_numpy(scores)
y = torch.from_numpy(labels)
# --8<-- [start:mistake]
loss = nn.functional.cross_entropy(y, logits)
# --8<-- [end:mistake]
print("loss is a number:", loss.ndim == 0)
