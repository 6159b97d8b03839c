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
batch = [torch.from_numpy(row) for row in pixels]
model = nn.Sequential(nn.Linear(64, 10))
logits = model(batch)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
