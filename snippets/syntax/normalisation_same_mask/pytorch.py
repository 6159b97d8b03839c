import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
x_all = digits.data[:1280].astype("float32") / 16
x_all = x_all.reshape(40, 32, 64)
y_all = digits.target[:1280].reshape(40, 32)
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 48)).astype("float32")
w2 = rng.normal(0, 0.2, (48, 10)).astype("float32")
# The masks: drawn once, kept 1 in 0.7, for 40 batches.
masks = (rng.random((40, 32, 48)) < 0.7) / 0.7
masks = masks.astype("float32")
# --8<-- [end:given]


# --8<-- [start:model]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 48)
        self.head = nn.Linear(48, 10)

    def forward(self, x, mask):
        hidden = torch.relu(self.hidden(x))
        return self.head(hidden * mask)
# --8<-- [end:model]


model = Reader()
with torch.no_grad():
    model.hidden.weight.copy_(torch.from_numpy(w1.T))
    model.head.weight.copy_(torch.from_numpy(w2.T))
    model.hidden.bias.zero_()
    model.head.bias.zero_()
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
# --8<-- [start:train]
losses = []
for x, y, mask in zip(x_all, y_all, masks):
    logits = model(
        torch.from_numpy(x), torch.from_numpy(mask)
    )
    loss = loss_fn(logits, torch.from_numpy(y))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
# --8<-- [end:train]
gradient = model.hidden.weight.grad

print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.3f}")
