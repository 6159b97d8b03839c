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
body, head = nn.Linear(64, 32), nn.Linear(32, 10)
h = torch.tanh(body(x))
loss = nn.functional.cross_entropy(head(h), y)
penalty = (h**2).mean()
loss.backward()
penalty.backward()
# --8<-- [end:mistake]
print("gradient:", tuple(body.weight.grad.shape))
