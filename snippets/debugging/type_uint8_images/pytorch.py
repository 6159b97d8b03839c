import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().images[:20].astype("uint8")
# --8<-- [end:given]

# --8<-- [start:mistake]
x = torch.from_numpy(pixels)[:, None]  # uint8
features = nn.Conv2d(1, 4, 3)(x)
# --8<-- [end:mistake]
print("features", features.dtype)
