import torch
from torch_geometric.nn import GCNConv

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(6, 3)).astype("float32")
pairs = [(0, 1), (0, 2), (1, 2), (2, 3), (4, 5)]
edges = np.array(pairs + [(b, a) for a, b in pairs]).T
kernel = rng.normal(size=(3, 2)).astype("float32")
bias = rng.normal(size=2).astype("float32")
# --8<-- [end:given]

# --8<-- [start:layer]
layer = GCNConv(3, 2)
layer.lin.weight.data = torch.from_numpy(kernel.T)
layer.bias.data = torch.from_numpy(bias)
nodes = torch.from_numpy(x).requires_grad_()
out = layer(nodes, torch.from_numpy(edges))
# --8<-- [end:layer]
out.square().sum().backward()
gradient = nodes.grad
print(out.detach().numpy().round(3)[:3])
