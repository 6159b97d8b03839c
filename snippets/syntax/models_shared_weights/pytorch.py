import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

w = rng.normal(0, 0.1, (16, 64)).astype("float32")
left, right = images[:800], images[800:1600]
same = (labels[:800] == labels[800:1600]).astype("float32")
# --8<-- [end:given]

encoder = nn.Linear(64, 16, bias=False)
encoder.load_state_dict({"weight": torch.from_numpy(w)})

# --8<-- [start:model]
other = encoder
a = encoder(torch.from_numpy(left))
b = other(torch.from_numpy(right))
likeness = (a * b).sum(dim=1)
# --8<-- [end:model]

target = torch.from_numpy(same)
loss = nn.functional.mse_loss(likeness, target)
loss.backward()
gradient = encoder.weight.grad
count = sum(p.numel() for p in encoder.parameters())
print(f"loss {loss:.3f}, {count} weights")
