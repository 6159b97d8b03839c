import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.1, (10, 64)).astype("float32")
bias = rng.normal(0, 0.1, 10).astype("float32")
l2 = 0.01
# --8<-- [end:given]

# --8<-- [start:decay]
model = nn.Linear(64, 10)
optimizer = torch.optim.SGD([
    {"params": [model.weight], "weight_decay": 2 * l2},
    {"params": [model.bias]},
], lr=0.5)
# --8<-- [end:decay]
model.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()

# --8<-- [start:train]
for step in range(100):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]

kernel = model.weight.detach()
print(f"cross entropy {loss.item():.3f}")
print(f"norm of the kernel {kernel.norm():.3f}")
