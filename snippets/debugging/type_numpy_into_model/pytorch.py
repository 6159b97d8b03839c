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
model = nn.Linear(64, 10)
logits = model(pixels)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
