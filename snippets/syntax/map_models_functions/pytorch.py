import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:16] / 16).astype("float32")
labels = digits.target[:16].astype("int64")
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.2, (10, 64)).astype("float32")
bias = rng.normal(0, 0.2, 10).astype("float32")
# --8<-- [end:given]

# --8<-- [start:forward]
x = torch.tensor(pixels)
rows = x.size(0)
w = torch.tensor(weight, requires_grad=True)
b = torch.tensor(bias)
scores = F.linear(x, w, b)
product = torch.mm(x, w.T)
shares = F.softmax(scores, dim=1)
again = torch.softmax(scores, dim=1)
hidden = F.relu(scores)
loss = F.cross_entropy(hidden, torch.tensor(labels))
loss.backward()
slope = w.grad
print("loss:", round(float(loss.detach()), 4))
print("largest:", round(float(shares.detach().max()), 4))
# --8<-- [end:forward]

# --8<-- [start:normalise]
scale, shift = torch.full((10,), 2.0), torch.ones(10)
even = F.layer_norm(scores, (10,), scale, shift)
print("spread:", round(float(even.std(correction=0)), 3))
# --8<-- [end:normalise]

# --8<-- [start:dropout]
off = F.dropout(hidden, 0.5, training=False)
torch.manual_seed(0)
on = F.dropout(hidden, 0.5)
kept = bool(torch.equal(off, hidden))
zeros = (on == 0).sum() > (hidden == 0).sum()
print("off keeps all:", kept, "on drops:", bool(zeros))
# --8<-- [end:dropout]
