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
old = nn.Sequential(nn.Linear(64, 10))
torch.save(old.state_dict(), "reader.pt")

model = nn.Sequential(
    nn.Linear(64, 10), nn.ReLU(), nn.Linear(10, 10)
)
model.load_state_dict(torch.load("reader.pt"))
# --8<-- [end:mistake]
print("arrays:", len(model.state_dict()))
