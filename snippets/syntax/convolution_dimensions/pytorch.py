import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


weight1, bias1 = draw(8, 8, 3), draw(8)
weight3, bias3 = draw(4, 1, 3, 3, 3), draw(4)
# --8<-- [end:given]

rows = torch.from_numpy(images)
volumes = rows.reshape(8, 1, 8, 8, 8)

# --8<-- [start:conv1d]
conv1 = nn.Conv1d(8, 8, 3)  # weight: out, in, k
conv1.load_state_dict({
    "weight": torch.from_numpy(weight1),
    "bias": torch.from_numpy(bias1),
})
lines = conv1(rows)  # N C L
# --8<-- [end:conv1d]
# --8<-- [start:conv3d]
conv3 = nn.Conv3d(1, 4, 3)  # weight: out, in, d, h, w
conv3.load_state_dict({
    "weight": torch.from_numpy(weight3),
    "bias": torch.from_numpy(bias3),
})
cubes = conv3(volumes)  # N C D H W
# --8<-- [end:conv3d]
loss = lines.square().mean() + cubes.square().mean()
loss.backward()

print(f"lines {tuple(lines.shape)}, {lines.mean():.4f}")
print(f"cubes {tuple(cubes.shape)}, {cubes.mean():.4f}")
