import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_wine

x, y = load_wine(return_X_y=True)
x = ((x - x.mean(0)) / x.std(0)).astype("float32")
y = y.astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.3, (13, 16)).astype("float32")
w2 = rng.normal(0, 0.3, (16, 3)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(13, 16), nn.LayerNorm(16), nn.ReLU(),
    nn.Linear(16, 3),
)
model[0].weight.data = torch.from_numpy(w1.T)
model[3].weight.data = torch.from_numpy(w2.T)
model[0].bias.data.zero_()
model[3].bias.data.zero_()
# --8<-- [end:model]

# --8<-- [start:train]
optimizer = torch.optim.AdamW(
    model.parameters(), lr=0.01, weight_decay=0.5
)
x, y = torch.from_numpy(x), torch.from_numpy(y)
losses = []
for _ in range(30):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
# --8<-- [end:train]
print("loss:", [round(loss, 3) for loss in losses[::9]])
