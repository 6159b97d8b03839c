import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

old = nn.ModuleDict({"head": nn.Linear(64, 10)})
torch.save(old.state_dict(), "reader.pt")
# --8<-- [start:mistake]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(64, 10)  # was self.head


model = Reader()
state = torch.load("reader.pt")
model.load_state_dict(state, strict=False)
# --8<-- [end:mistake]
same = torch.equal(model.out.weight, old["head"].weight)
print("the saved weights are there:", same)
