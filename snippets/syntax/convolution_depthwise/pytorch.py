import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight grey images at a time serve as eight channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(8, 8, 8, 8)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight, bias = draw(16, 1, 3, 3), draw(16)
line_weight, line_bias = draw(16, 1, 3), draw(16)
# --8<-- [end:given]

x = torch.from_numpy(stacks)  # N C H W
lines = torch.from_numpy(images)  # N C L
# --8<-- [start:layer]
# 8 channels, 2 filters each: weight is (16, 1, 3, 3)
depthwise = nn.Conv2d(8, 16, 3, groups=8)
depthwise.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
# --8<-- [end:layer]
# --8<-- [start:line]
flat = nn.Conv1d(8, 16, 3, groups=8)
flat.load_state_dict({
    "weight": torch.from_numpy(line_weight),
    "bias": torch.from_numpy(line_bias),
})
# --8<-- [end:line]
maps, steps = depthwise(x), flat(lines)
loss = maps.square().mean() + steps.square().mean()
loss.backward()

print(f"maps {tuple(maps.shape[1:])}")
print(f"weights {depthwise.weight.numel()}")
print(f"loss {loss.item():.4f}")
