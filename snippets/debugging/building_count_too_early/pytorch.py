import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(pixels)
# --8<-- [start:mistake]
model = nn.Sequential(
    nn.LazyLinear(32), nn.ReLU(), nn.LazyLinear(10)
)
count = sum(p.numel() for p in model.parameters())
# --8<-- [end:mistake]
print("weights:", count)
