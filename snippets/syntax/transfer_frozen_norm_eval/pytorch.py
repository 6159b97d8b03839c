import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
low, high = labels < 5, labels >= 5
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.15, (32, 5)).astype("float32")
hidden = images[low] @ w1  # what the body was trained on
mean, var = hidden.mean(axis=0), hidden.var(axis=0)
ones, zeros = np.ones(32, "float32"), np.zeros(32, "float32")
x, y = images[high][:64], labels[high][:64] - 5
# --8<-- [end:given]

x, y = torch.from_numpy(x), torch.from_numpy(y)
norm = nn.BatchNorm1d(32)
model = nn.Sequential(
    nn.Linear(64, 32, bias=False), norm,
    nn.ReLU(), nn.Linear(32, 5, bias=False),
)
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1.T))
    model[3].weight.copy_(torch.from_numpy(w2.T))
    norm.running_mean.copy_(torch.from_numpy(mean))
    norm.running_var.copy_(torch.from_numpy(var))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model[3].parameters(), lr=0.5)

# --8<-- [start:freeze]
model[0].requires_grad_(False)
norm.requires_grad_(False)
history = []
for step in range(20):
    model.train()
    norm.eval()
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
# --8<-- [end:freeze]

kernel = model[3].weight.detach()
moved = np.abs(norm.running_mean.numpy() - mean).max()
print(f"running mean moved by {moved:.2f}")
print(f"first loss {history[0]:.2f}")
