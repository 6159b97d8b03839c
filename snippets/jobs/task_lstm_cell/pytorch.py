# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
data = rng.normal(size=(2, 5, 3)).astype("float32")
w = rng.normal(size=(3, 16)).astype("float32") * 0.5
u = rng.normal(size=(4, 16)).astype("float32") * 0.5
b = rng.normal(size=16).astype("float32") * 0.5
# --8<-- [end:given]

import torch
from torch import nn

x = torch.tensor(data)
w, u, b = map(torch.tensor, (w, u, b))


# --8<-- [start:solution]
def lstm(x, w, u, b):
    """Last output; gates: input, forget, cell, output."""
    h = c = torch.zeros(x.shape[0], u.shape[0])
    for step in x.unbind(dim=1):
        i, f, g, o = (step @ w + h @ u + b).chunk(4, dim=1)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        h = o.sigmoid() * c.tanh()
    return h
# --8<-- [end:solution]


# --8<-- [start:test]
out = lstm(x, w, u, b)
layer = nn.LSTM(3, 4, batch_first=True)
with torch.no_grad():
    layer.weight_ih_l0.copy_(w.T)
    layer.weight_hh_l0.copy_(u.T)
    layer.bias_ih_l0.copy_(b)
    layer.bias_hh_l0.zero_()
    library = layer(x)[0][:, -1]
print("as the library:", torch.allclose(out, library, atol=1e-6))
# --8<-- [end:test]
