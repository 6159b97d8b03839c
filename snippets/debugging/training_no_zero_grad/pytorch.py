import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
# --8<-- [end:given]

x = torch.from_numpy(pixels)
y = torch.from_numpy(labels.astype("float32"))
model = nn.Linear(64, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
# --8<-- [start:mistake]
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for epoch in range(50):
    loss = ((model(x)[:, 0] - y) ** 2).mean()
    loss.backward()
    optimizer.step()
# --8<-- [end:mistake]
print(f"loss {loss.item():.3f}")
