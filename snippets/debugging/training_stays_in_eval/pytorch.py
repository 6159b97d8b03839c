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
norm = nn.BatchNorm1d(64)
model = nn.Sequential(norm, nn.Linear(64, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(3):
    loss = loss_fn(model(x[:80]), y[:80])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    model.eval()
    guessed = model(x[80:]).argmax(1)
# --8<-- [end:mistake]
batches = int(norm.num_batches_tracked)
print("batches that BatchNorm has seen:", batches)
