import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:32].astype("float32") / 16
rows = images[:8].reshape(8, 8, 8, 1)
cubes = images.reshape(2, 2, 8, 8, 8, 1)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


start_1 = [draw(3, 1, 8), draw(3, 2, 8), draw(8)]
start_3 = [draw(3, 3, 3, 1, 8), draw(3, 3, 3, 2, 8), draw(8)]
# --8<-- [end:given]


def load(start):
    return [
        torch.from_numpy(np.moveaxis(array, (-1, -2), (0, 1)))
        if array.ndim > 1 else torch.from_numpy(array)
        for array in start
    ]


x_1 = torch.from_numpy(np.moveaxis(rows, -1, 2))
x_3 = torch.from_numpy(np.moveaxis(cubes, -1, 2))
x_1.requires_grad_()
x_3.requires_grad_()


# --8<-- [start:layer]
def conv_lstm(conv, x, kernel, recurrent_kernel, bias):
    h = c = 0.0
    for frame in x.unbind(1):
        gates = conv(frame, kernel, bias)  # "valid"
        if torch.is_tensor(h):
            gates = gates + conv(
                h, recurrent_kernel, padding="same"
            )
        i, f, g, o = gates.chunk(4, dim=1)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        h = o.sigmoid() * c.tanh()
    return h


line = conv_lstm(F.conv1d, x_1, *load(start_1))
solid = conv_lstm(F.conv3d, x_3, *load(start_3))
# --8<-- [end:layer]
(line.square().mean() + solid.square().mean()).backward()

print("1D", tuple(line.shape), f"{line.mean():.4f}")
print("3D", tuple(solid.shape), f"{solid.mean():.4f}")
