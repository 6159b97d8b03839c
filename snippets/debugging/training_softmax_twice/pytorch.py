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
# --8<-- [end:given]

x, y = torch.from_numpy(pixels), torch.from_numpy(labels)
# --8<-- [start:mistake]
model = nn.Sequential(
    nn.Linear(64, 10),
    nn.Softmax(dim=1),
)
loss_fn = nn.CrossEntropyLoss()
# --8<-- [end:mistake]
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(start.T))
    model[0].bias.zero_()
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for epoch in range(50):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
loss = loss.item()
print(f"loss {loss:.3f}")
