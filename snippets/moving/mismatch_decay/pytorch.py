import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Fewer images than pixels, so that the penalty matters.
images, labels = load_digits(return_X_y=True)
images = (images[:40] / 16).astype("float32")
targets = (labels[:40, None] / 10).astype("float32")
rng = np.random.default_rng(0)
start = rng.normal(0, 0.1, (1, 64)).astype("float32")
penalty = 0.3
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Linear(64, 1)
optimizer = torch.optim.SGD([
    {"params": [model.weight], "weight_decay": penalty},
    {"params": [model.bias]},
], lr=0.02)
# --8<-- [end:model]
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(start))
    model.bias.zero_()
x, y = torch.from_numpy(images), torch.from_numpy(targets)
loss_fn = nn.MSELoss()

# --8<-- [start:train]
norms = []
for step in range(200):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    norms.append(model.weight.detach().norm().item())
# --8<-- [end:train]

kernel = model.weight.detach()
print(f"norm of the kernel {norms[-1]:.3f}")
