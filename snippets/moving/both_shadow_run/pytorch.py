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

# --8<-- [start:serve]
model.eval()
with torch.no_grad():
    served = model(torch.from_numpy(requests)).numpy()



state = model.state_dict()
np.savez(
    "handover.npz",
    logits=served,
    kernel1=state["0.weight"].numpy().T,
    bias1=state["0.bias"].numpy(),
    kernel2=state["2.weight"].numpy().T,
    bias2=state["2.bias"].numpy(),
)
# --8<-- [end:serve]

# --8<-- [start:compare]
answers = served.argmax(axis=1)
top = np.sort(served, axis=1)
margin = top[:, -1] - top[:, -2]

print("requests:", len(answers))
print("smallest margin:", round(float(margin.min()), 2))




# --8<-- [end:compare]
