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
@torch.compile(backend="eager")
def soften(x, temperature):
    return torch.softmax(x / temperature, dim=1)


for epoch in range(12):
    p = soften(x, 1 + epoch / 10)
# --8<-- [end:mistake]
total = p.sum().item()
print(f"sum over {len(p)} images: {total:.1f}")
