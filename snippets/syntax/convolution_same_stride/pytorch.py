import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (4, 1, 3, 3)).astype("float32")
bias = rng.normal(0, 0.3, 4).astype("float32")
# --8<-- [end:given]

# --8<-- [start:pad]
def same(size, kernel, stride):
    steps = -(-size // stride)  # rounded up
    total = max((steps - 1) * stride + kernel - size, 0)
    return total // 2, total - total // 2


def pad_same(x, kernel=3, stride=2):
    rows, columns = x.shape[-2:]
    sides = (
        *same(columns, kernel, stride),
        *same(rows, kernel, stride),
    )
    return F.pad(x, sides)
# --8<-- [end:pad]


x = torch.from_numpy(images).unsqueeze(1)
# --8<-- [start:layer]
conv = nn.Conv2d(1, 4, 3, stride=2)
# --8<-- [end:layer]
conv.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
# --8<-- [start:call]
even = conv(pad_same(x))
odd = conv(pad_same(x[:, :, :7, :7]))
# --8<-- [end:call]
loss = even.square().mean()
loss.backward()

print(f"8x8: {even.shape[2]}, mean {even.mean():.4f}")
print(f"7x7: {odd.shape[2]}, mean {odd.mean():.4f}")
print("padding at 8:", same(8, 3, 2))
print("padding at 7:", same(7, 3, 2))
