# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
data = rng.normal(size=(4, 6)).astype("float32")
start = rng.uniform(0.5, 1.5, size=6).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn


# --8<-- [start:solution]
class RMSNorm(nn.Module):
    def __init__(self, width, eps=1e-6):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(width))
        self.eps = eps

    def forward(self, x):
        square = x.square().mean(dim=-1, keepdim=True)
        unit = x * torch.rsqrt(square + self.eps)
        return unit * self.scale
# --8<-- [end:solution]


# --8<-- [start:test]
layer = RMSNorm(6)
with torch.no_grad():
    layer.scale.copy_(torch.tensor(start))
x = torch.tensor(data, requires_grad=True)
out = layer(x)
out[:, 0].sum().backward()
print("trainable:", [name for name, _ in layer.named_parameters()])
print("as the library:", torch.allclose(
    out, nn.functional.rms_norm(x, (6,), layer.scale, 1e-6)))
# --8<-- [end:test]
