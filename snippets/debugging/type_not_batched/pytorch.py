import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x, y = torch.from_numpy(pixels), torch.from_numpy(labels)
# --8<-- [start:mistake]
dataset = TensorDataset(x, y)
model, steps = nn.Linear(64, 10), 0
for image, label in dataset:  # 20 images
    loss = nn.functional.cross_entropy(
        model(image), label
    )
    steps += 1
# --8<-- [end:mistake]
print("steps:", steps)
