import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Four grey images at a time serve as four channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(16, 4, 8, 8)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


depth, point = draw(4, 1, 3, 3), draw(6, 4, 1, 1)
bias = draw(6)
line_depth, line_point = draw(8, 1, 3), draw(6, 8, 1)
# --8<-- [end:given]

x = torch.from_numpy(stacks)
rows = torch.from_numpy(images)
# --8<-- [start:layer]
separable = nn.Sequential(
    nn.Conv2d(4, 4, 3, groups=4, bias=False),
    nn.Conv2d(4, 6, 1),
)
separable.load_state_dict({
    "0.weight": torch.from_numpy(depth),
    "1.weight": torch.from_numpy(point),
    "1.bias": torch.from_numpy(bias),
})
# --8<-- [end:layer]
# --8<-- [start:line]
line = nn.Sequential(
    nn.Conv1d(8, 8, 3, groups=8, bias=False),
    nn.Conv1d(8, 6, 1),
)
# --8<-- [end:line]
line.load_state_dict({
    "0.weight": torch.from_numpy(line_depth),
    "1.weight": torch.from_numpy(line_point),
    "1.bias": torch.from_numpy(bias),
})
maps, steps = separable(x), line(rows)
loss = maps.square().mean() + steps.square().mean()
loss.backward()

count = sum(w.numel() for w in separable.parameters())
print(f"maps {tuple(maps.shape[1:])}, {count} weights")
print(f"loss {loss.item():.4f}")
