import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

grid = images.reshape(-1, 8, 8)
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(
    nn.Flatten(),
    nn.LazyLinear(32, bias=False),
    nn.ReLU(),
    nn.LazyLinear(10, bias=False),
)

x = torch.from_numpy(grid)
model(x[:1])
print([tuple(p.shape) for p in model.parameters()])
# --8<-- [end:model]
y = torch.from_numpy(labels)
model.load_state_dict({
    "1.weight": torch.from_numpy(w1),
    "3.weight": torch.from_numpy(w2),
})

logits = model(x)
nn.functional.cross_entropy(logits, y).backward()
gradient = model[1].weight.grad
