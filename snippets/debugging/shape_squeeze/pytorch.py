import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:21] / 16).astype("float32")
labels = digits.target[:21]
# --8<-- [end:given]

x = torch.from_numpy(pixels)
y = torch.from_numpy(labels == 3).float()
# --8<-- [start:mistake]
model = nn.Linear(64, 1)
loss_fn = nn.BCEWithLogitsLoss()
for start in range(0, 21, 5):  # 21 images
    batch = slice(start, start + 5)
    logits = model(x[batch]).squeeze()
    loss = loss_fn(logits, y[batch])
# --8<-- [end:mistake]
print("logits of the last batch", tuple(logits.shape))
