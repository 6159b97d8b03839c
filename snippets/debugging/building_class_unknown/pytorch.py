import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

# --8<-- [start:mistake]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(64, 10)

    def forward(self, x):
        return self.out(x)


torch.save(Reader(), "reader.pt")
del Reader  # as in a script that does not have it
model = torch.load("reader.pt", weights_only=False)
# --8<-- [end:mistake]
print("arrays:", len(model.state_dict()))
