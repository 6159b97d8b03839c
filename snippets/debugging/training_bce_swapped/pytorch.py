import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
labels = (np.arange(20) % 2).astype("float32")
noise = rng.uniform(-0.3, 0.3, 20).astype("float32")
probabilities = np.abs(labels - 0.4 - noise)
# --8<-- [end:given]

p = torch.from_numpy(probabilities)
y = torch.from_numpy(labels)
# --8<-- [start:mistake]
loss = nn.functional.binary_cross_entropy(y, p)
# --8<-- [end:mistake]
print(f"loss {loss.item():.3f}")
