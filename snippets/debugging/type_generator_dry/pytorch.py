import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x, y = torch.from_numpy(pixels), torch.from_numpy(labels)
model = nn.Linear(64, 10)
loss_fn = nn.CrossEntropyLoss()
steps = 0
# --8<-- [start:mistake]
batches = ((x[i:i + 5], y[i:i + 5]) for i in (0, 5, 10, 15))
for epoch in range(3):
    for images, numbers in batches:
        loss = loss_fn(model(images), numbers)
        steps += 1
# --8<-- [end:mistake]
print("batches in three epochs:", steps)
