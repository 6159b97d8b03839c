import torch

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (20, 10)).astype("float32")
labels = np.arange(20) % 10
# --8<-- [end:given]

logits = torch.from_numpy(scores)
# --8<-- [start:mistake]
order = torch.arange(20) / 2  # every image twice
twice = logits[order]
# --8<-- [end:mistake]
print("rows", tuple(twice.shape))
