import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
# --8<-- [end:given]

x, y = torch.from_numpy(pixels), torch.from_numpy(labels)
# --8<-- [start:mistake]
model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
model.requires_grad_(False)
optimizer = torch.optim.SGD(
    [p for p in model.parameters() if p.requires_grad],
    lr=0.1,
)
# --8<-- [end:mistake]
print("learn:", len(optimizer.param_groups[0]["params"]))
