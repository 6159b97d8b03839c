import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (4, 1, 3, 3)).astype("float32")
line_weight = rng.normal(0, 0.3, (4, 8, 3))
line_weight = line_weight.astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(images).unsqueeze(1)
kernel = torch.from_numpy(weight).requires_grad_()
# --8<-- [start:conv]
maps = F.conv2d(x, kernel)
# --8<-- [end:conv]
# --8<-- [start:general]
line = F.conv1d(x[:, 0], torch.from_numpy(line_weight))
# --8<-- [end:general]
# --8<-- [start:average]
means = F.avg_pool2d(x, 2)
# --8<-- [end:average]
# --8<-- [start:transposed]
# the transposed map of the same kernel, 6 back to 8
back = F.conv_transpose2d(maps, kernel)
# --8<-- [end:transposed]
maps.square().mean().backward()
gradient = kernel.grad

print(f"maps {tuple(maps.shape[2:])}, {maps.mean():.4f}")
print(f"back {tuple(back.shape[2:])}, {back.mean():.4f}")
