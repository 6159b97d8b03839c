import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# 65 images in batches of 32: the last batch is one image.
x = load_digits().data[:65].astype("float32") / 16
# --8<-- [end:given]

# --8<-- [start:train]
norm = nn.BatchNorm1d(64)
for start in range(0, 65, 32):
    y = norm(torch.from_numpy(x[start:start + 32]))
# --8<-- [end:train]

print(f"last batch spread {y.std(dim=1).mean():.3f}")
