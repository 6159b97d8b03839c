import torch
from torch.utils import _pytree as pytree

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(4)
values = rng.normal(0, 2, (4, 3)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:loop]
x = torch.tensor(values)
steps, size = 0, x.norm()
while size > 1:
    steps, size = steps + 1, size / 2
print("halved", steps, "times")
# --8<-- [end:loop]

# --8<-- [start:each]
squares = torch.vmap(lambda row: (row * row).sum())(x)
states, state = [], torch.zeros(3)
for row in x:
    state = 0.5 * state + row
    states.append(state)
path = torch.stack(states)
print("last state:", [round(v, 3) for v in state.tolist()])
# --8<-- [end:each]

# --8<-- [start:nests]
nest = {"a": x, "b": [x[0], x[1]]}
doubled = pytree.tree_map(lambda t: 2 * t, nest)
leaves = pytree.tree_leaves(nest)
print(len(leaves), "tensors in the nest")
# --8<-- [end:nests]

# --8<-- [start:shapes]
fits = x.shape == torch.Size([4, 3])
wide = x[:, None, :]
sizes = wide.size()
rows = sizes[0]
print(tuple(sizes), rows)
# --8<-- [end:shapes]

# --8<-- [start:order]
with torch.profiler.record_function("loss"):
    total = x.clone()
    total.add_(1)
    result = total.sum()
print("result:", round(float(result), 3))
# --8<-- [end:order]
