import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
x_all = digits.data.astype("float32") / 16
x_all, y_all = x_all[:1500], digits.target[:1500]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
batches = rng.integers(0, 1400, (60, 16))
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32, bias=False),
    nn.BatchNorm1d(32),
    nn.ReLU(),
    nn.Linear(32, 10, bias=False),
)
# --8<-- [end:model]
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1.T))
    model[3].weight.copy_(torch.from_numpy(w2.T))

x, y = torch.from_numpy(x_all), torch.from_numpy(y_all)
loss_fn = nn.CrossEntropyLoss()
# --8<-- [start:train]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
losses = []
model.train()
for batch in batches:
    loss = loss_fn(model(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
# --8<-- [end:train]
# --8<-- [start:test]
model.eval()
with torch.no_grad():
    logits = model(x[1400:])
# --8<-- [end:test]
norm = model[1]

print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.3f}")
print(f"logits in inference {logits.abs().mean():.3f}")
