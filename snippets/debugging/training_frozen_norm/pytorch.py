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
loss_fn = nn.CrossEntropyLoss()
# --8<-- [start:mistake]
norm = nn.BatchNorm1d(32)
body = nn.Sequential(nn.Linear(64, 32), norm)
body.requires_grad_(False)
model = nn.Sequential(body, nn.Linear(32, 10))
optimizer = torch.optim.SGD(model[1].parameters(), 0.1)
for epoch in range(3):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:mistake]
seen = int(norm.num_batches_tracked)
print("batches that changed the frozen part:", seen)
