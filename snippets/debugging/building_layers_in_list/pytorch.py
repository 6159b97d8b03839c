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
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = [
            nn.Linear(64, 64),
            nn.Linear(64, 10),
        ]

    def forward(self, x):
        for block in self.blocks:
            x = block(x).relu()
        return x
# --8<-- [end:mistake]


model = Reader()
logits = model(x)
count = sum(p.numel() for p in model.parameters())
print("weights:", count)
