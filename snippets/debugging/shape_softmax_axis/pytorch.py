import torch

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (20, 10)).astype("float32")
# --8<-- [end:given]

logits = torch.from_numpy(scores)  # (20, 10)
# --8<-- [start:mistake]
probabilities = torch.softmax(logits, dim=0)
total = probabilities[0].sum()
print(f"first image sums to {total:.3f}")
# --8<-- [end:mistake]
