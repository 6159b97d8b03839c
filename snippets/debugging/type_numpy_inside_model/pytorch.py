import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

# --8<-- [start:mistake]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(64, 32)
        self.last = nn.Linear(32, 10)

    def forward(self, x):
        return self.last(np.maximum(self.first(x), 0))


logits = Reader()(torch.from_numpy(pixels))
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
