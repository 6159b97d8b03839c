import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = torch.from_numpy(pixels)
y = torch.from_numpy(labels)  # 0 to 9
# --8<-- [start:mistake]
model = nn.Linear(64, y.max().item())
loss = nn.functional.cross_entropy(model(x), y)
# --8<-- [end:mistake]
print("loss is a number:", loss.ndim == 0)
