import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
rng = np.random.default_rng(0)
w = rng.normal(0, 0.1, (10, 64)).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(pixels)  # (20, 64)
# --8<-- [start:mistake]
weight = torch.from_numpy(w)  # (10, 64)
logits = x @ weight
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
