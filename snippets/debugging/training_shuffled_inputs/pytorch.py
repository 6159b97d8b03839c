import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
rng = np.random.default_rng(0)
start = rng.normal(0, 0.1, (64, 10)).astype("float32")
order = rng.permutation(100)
# --8<-- [end:given]

x, y = torch.from_numpy(pixels), torch.from_numpy(labels)
model = nn.Linear(64, 10)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(start.T))
    model.bias.zero_()
loss_fn = nn.CrossEntropyLoss()
# --8<-- [start:mistake]
x = x[order]
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for epoch in range(50):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:mistake]
print(f"loss {loss.item():.3f}")
