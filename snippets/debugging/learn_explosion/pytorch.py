# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
rows = digits.images[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
wx = rng.normal(0, 0.3, (8, 32)).astype("float32")
wh = rng.normal(0, 0.6, (32, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

rnn = nn.RNN(
    8, 32, nonlinearity="relu", bias=False, batch_first=True
)
out = nn.Linear(32, 10, bias=False)
with torch.no_grad():
    rnn.weight_ih_l0.copy_(torch.from_numpy(wx.T))
    rnn.weight_hh_l0.copy_(torch.from_numpy(wh.T))
    out.weight.copy_(torch.from_numpy(w2.T))
weights = [*rnn.parameters(), *out.parameters()]

x, y = torch.from_numpy(rows), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(weights, lr=0.1)
norms, losses = [], []
# --8<-- [start:clip]
for step in range(5):
    optimizer.zero_grad()
    loss = loss_fn(out(rnn(x)[0][:, -1]), y)
    loss.backward()
    norm = nn.utils.clip_grad_norm_(weights, 1.0)
    optimizer.step()
    norms.append(norm.item())
    losses.append(loss.item())
# --8<-- [end:clip]
print("norms ", [round(n) for n in norms])
print("losses", [round(v, 1) for v in losses])
