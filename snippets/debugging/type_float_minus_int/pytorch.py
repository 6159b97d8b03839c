import torch

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
guesses = rng.normal(2, 1, 20).astype("float32")
labels = np.arange(20) % 5
# --8<-- [end:given]

# --8<-- [start:mistake]
output = torch.from_numpy(guesses)  # float32
y = torch.from_numpy(labels)  # int64
error = (output - y).square().mean()
# --8<-- [end:mistake]
print("error:", error.dtype)
