import torch
from torch_geometric.nn import global_max_pool
from torch_geometric.nn import global_mean_pool

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(9, 2)).astype("float32")
graph = np.array([0, 0, 0, 1, 1, 2, 2, 2, 2])
# --8<-- [end:given]

# --8<-- [start:pool]
nodes, graph = torch.from_numpy(x), torch.from_numpy(graph)
mean = global_mean_pool(nodes, graph)
largest = global_max_pool(nodes, graph)
# --8<-- [end:pool]
print("mean of each graph:")
print(mean.numpy().round(2))
