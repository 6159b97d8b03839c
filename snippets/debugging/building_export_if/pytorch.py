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
        self.dense = nn.Linear(64, 10)

    def forward(self, x):
        if x.mean() > 0.5:  # black on white
            x = 1 - x
        return self.dense(x)


program = torch.export.export(Reader(), (x,))
# --8<-- [end:mistake]
logits = program.module()(x)
print("logits", tuple(logits.shape))
