# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_diabetes

data = load_diabetes()
x = data.data[:, :4].astype("float32") * 20
y = (data.target.reshape(-1, 1) / 100).astype("float32")
w0 = np.full((4, 1), 0.1, "float32")
# --8<-- [end:given]

import torch
from torch.autograd import Variable

# --8<-- [start:old]
inputs, targets = torch.from_numpy(x), torch.from_numpy(y)
w = Variable(torch.tensor(w0), requires_grad=True)
b = Variable(torch.zeros(1), requires_grad=True)
history = []
for step in range(50):
    error = inputs.mm(w) + b - targets
    loss = torch.mean(error**2)
    loss.backward()
    for p in [w, b]:
        p.data -= 0.1 * p.grad.data
        p.grad.data.zero_()
    history.append(loss.item())
torch.save({"w": w.data, "b": b.data}, "old.pt")
# --8<-- [end:old]

# --8<-- [start:rescue]
checkpoint = torch.load("old.pt")
weights = checkpoint["w"].numpy()
print("in the checkpoint:", sorted(checkpoint))
# --8<-- [end:rescue]

# --8<-- [start:rewrite]
w = torch.tensor(w0, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.1)
rewritten = []
for step in range(50):
    loss = ((inputs @ w + b - targets) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    rewritten.append(loss.item())
# --8<-- [end:rewrite]
first, last = rewritten[0], rewritten[-1]
print("loss:", round(first, 3), "to", round(last, 3))
