# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data / 16).astype("float32")
y = data.target
rng = np.random.default_rng(0)
order = rng.permutation(len(x))
train, requests = order[:1437], x[order[1437:]]
batches = rng.integers(0, 1437, (600, 64))
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
)
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1.T))
    model[2].weight.copy_(torch.from_numpy(w2.T))
    model[0].bias.zero_()
    model[2].bias.zero_()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for batch in train[batches]:
    logits = model(torch.from_numpy(x[batch]))
    labels = torch.from_numpy(y[batch])
    loss = nn.functional.cross_entropy(logits, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

old = model(torch.from_numpy(requests)).detach().numpy()
weights = [p.detach().numpy() for p in model.parameters()]
names = ["w1", "b1", "w2", "b2"]
np.savez("old.npz", old=old, **dict(zip(names, weights)))

# --8<-- [start:candidate]
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.round(p * 8) / 8)
    new = model(torch.from_numpy(requests)).numpy()


# --8<-- [end:candidate]

# --8<-- [start:compare]
apart = np.abs(new - old).max()
ranked = np.sort(old, axis=1)
margin = ranked[:, -1] - ranked[:, -2]
at_risk = margin < 2 * apart
changed = new.argmax(axis=1) != old.argmax(axis=1)
missed = changed & ~at_risk
print(f"largest difference: {apart:.2f}")
print("could change:", at_risk.sum(), "of", len(margin))
print("did change:", changed.sum())
# --8<-- [end:compare]
