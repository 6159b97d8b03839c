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
body = nn.Sequential(nn.Linear(64, 32), nn.ReLU())
head = nn.Sequential(nn.Linear(16, 10))
model = nn.Sequential(body, head)
logits = model(x)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
