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
        self.dense = nn.Linear(64, 10)

    def forward(self, x):
        return self.dense(x)


model = Reader()
logits = model(x)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
