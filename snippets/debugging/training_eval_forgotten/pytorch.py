import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
# --8<-- [end:given]

x = torch.from_numpy(pixels)
# --8<-- [start:mistake]
model = nn.Sequential(
    nn.Linear(64, 10),
    nn.BatchNorm1d(10),
)
with torch.no_grad():
    among_two = model(x[:2])[0]
    among_hundred = model(x)[0]
# --8<-- [end:mistake]
same = torch.allclose(among_two, among_hundred, atol=1e-4)
print("one image, one answer:", same)
