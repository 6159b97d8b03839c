# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
shapes = [(3, 3, 1, 8), (8,), (16, 16), (16,), (16, 10)]
keras_file = [
    rng.normal(size=shape).astype("float32")
    for shape in shapes
]
conv, conv_bias, hidden, hidden_bias, head = keras_file
torch_file = {
    "conv.weight": conv.transpose(3, 2, 0, 1),
    "conv.bias": conv_bias,
    "hidden.weight": hidden.astype("float16").T,
    "hidden.bias": hidden_bias,
    "head.weight": head.T + np.float32(0.01),
}
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:load]
model = nn.ModuleDict({
    "conv": nn.Conv2d(1, 8, 3),
    "hidden": nn.Linear(16, 16),
    "head": nn.Linear(16, 10, bias=False),
})
model.load_state_dict({
    name: torch.from_numpy(array.copy())
    for name, array in torch_file.items()
})
mine = [t.numpy() for t in model.state_dict().values()]
theirs = keras_file
# --8<-- [end:load]

# --8<-- [start:compare]
axes = {1: (0,), 2: (1, 0), 4: (3, 2, 0, 1)}
differences = []
for name, a, b in zip(torch_file, mine, theirs):
    b = b.transpose(axes[b.ndim])
    same = a.tobytes() == b.tobytes()
    largest = float(abs(a - b).max())
    print(f"{name:14}{largest:.1e}  {same}")
    differences.append(largest)
# --8<-- [end:compare]
