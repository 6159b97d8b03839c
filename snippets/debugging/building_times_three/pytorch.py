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
blocks = [nn.Linear(64, 64)] * 3
model = nn.Sequential(*blocks)
# --8<-- [end:mistake]
logits = model(x)
count = sum(p.numel() for p in model.parameters())
print("weights:", count)
