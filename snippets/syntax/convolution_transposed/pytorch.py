import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight1, bias1 = draw(8, 8, 3), draw(8)
weight2, bias2 = draw(1, 4, 3, 3), draw(4)
weight3, bias3 = draw(1, 2, 2, 2, 2), draw(2)
# --8<-- [end:given]

rows = torch.from_numpy(images)
x = rows.unsqueeze(1)
volumes = rows[:16].reshape(2, 1, 8, 8, 8)


def load(layer, weight, bias):
    layer.load_state_dict({
        "weight": torch.from_numpy(weight),
        "bias": torch.from_numpy(bias),
    })


# --8<-- [start:line]
up1 = nn.ConvTranspose1d(8, 8, 3, stride=2)
load(up1, weight1, bias1)  # in, out, k
# --8<-- [end:line]
# --8<-- [start:image]
up2 = nn.ConvTranspose2d(1, 4, 3, stride=2)
load(up2, weight2, bias2)  # in, out, h, w
# --8<-- [end:image]
# --8<-- [start:volume]
up3 = nn.ConvTranspose3d(1, 2, 2, stride=2)
load(up3, weight3, bias3)  # in, out, d, h, w
# --8<-- [end:volume]
lines, maps, cubes = up1(rows), up2(x), up3(volumes)
loss = lines.square().mean() + maps.square().mean()
loss = loss + cubes.square().mean()
loss.backward()

print(f"lines {tuple(lines.shape[1:])}")
print(f"maps {tuple(maps.shape[1:])}")
print(f"cubes {tuple(cubes.shape[1:])}")
print(f"loss {loss.item():.4f}")
