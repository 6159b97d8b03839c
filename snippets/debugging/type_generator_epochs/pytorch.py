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
model = nn.Linear(64, 10)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
per_epoch = []
# --8<-- [start:train]
loader = DataLoader(TensorDataset(x, y), batch_size=5)
for epoch in range(3):
    per_epoch.append(0)
    for images, numbers in loader:
        optimizer.zero_grad()
        loss_fn(model(images), numbers).backward()
        optimizer.step()
        per_epoch[-1] += 1
print("batches per epoch:", per_epoch)
# --8<-- [end:train]
