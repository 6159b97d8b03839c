import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
left = rng.normal(0, 1, (6, 8)).astype("float32")
right = rng.normal(0, 1, (6, 8)).astype("float32")
maps = rng.integers(0, 99, (2, 4, 4, 3))
steps = rng.normal(0, 1, (2, 5, 8)).astype("float32")
w = rng.normal(0, 1, (8, 2, 4)).astype("float32")
# --8<-- [end:given]

a, b = torch.from_numpy(left), torch.from_numpy(right)
# --8<-- [start:merge]
gates = torch.maximum(a, b) * torch.minimum(a, b)
# --8<-- [end:merge]
# --8<-- [start:dot]
dots = torch.linalg.vecdot(a, b)[:, None]
cosines = F.cosine_similarity(a, b)[:, None]
# --8<-- [end:dot]
x = torch.from_numpy(maps)
# --8<-- [start:axes]
turned = x.permute(0, 2, 1, 3)
flat = x.flatten(1)
folded = nn.Unflatten(1, (4, 4, 3))(flat)
# --8<-- [end:axes]
# --8<-- [start:repeat]
copies = a[:, None].expand(-1, 3, -1)
# --8<-- [end:repeat]
kernel = nn.Parameter(torch.from_numpy(w))
s = torch.from_numpy(steps)
# --8<-- [start:einsum]
heads = torch.einsum("btd,dhk->bthk", s, kernel)
# --8<-- [end:einsum]
heads.square().sum().backward()
kernel_gradient = kernel.grad
print(tuple(dots.shape), tuple(copies.shape))
print(tuple(turned.shape), tuple(heads.shape))
