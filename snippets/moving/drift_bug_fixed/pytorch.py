import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (100, 64))
kernel = rng.normal(0, 0.1, (10, 64)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(nn.LayerNorm(64), nn.Linear(64, 10))
# --8<-- [end:model]
with torch.no_grad():
    model[1].weight.copy_(torch.from_numpy(kernel))
    model[1].bias.zero_()
x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

history = []
for batch in batches:
    loss = loss_fn(model(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
print(f"first loss {history[0]:.3f}")
print(f"last loss  {history[-1]:.3f}")
