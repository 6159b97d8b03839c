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
# --8<-- [start:mistake]
h = nn.Linear(64, 32)
h = torch.relu(h)
logits = nn.Linear(32, 10)(h)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
