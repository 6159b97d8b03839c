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

x = torch.from_numpy(images).unsqueeze(1)
# --8<-- [start:zeros]
pad = nn.ZeroPad2d((1, 2, 3, 4))  # left right top bottom
zeros = pad(x)
# --8<-- [end:zeros]
# --8<-- [start:function]
# from the last axis backwards: width, then height
ones = F.pad(x, (1, 2, 3, 4), value=1.0)
# --8<-- [end:function]
# --8<-- [start:reflect]
conv = nn.Conv2d(
    1, 4, 3, padding=1, padding_mode="reflect"
)
# --8<-- [end:reflect]
conv.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
maps = conv(x)
# --8<-- [start:mirror]
mirror = nn.ReflectionPad2d(2)(x)
# --8<-- [end:mirror]
# --8<-- [start:crop]
crop = F.pad(zeros, (-1, -2, -3, -4))
# --8<-- [end:crop]
maps.square().mean().backward()

print(f"zeros {tuple(zeros.shape[2:])}")
print(f"ones {ones.mean():.4f}, mirror {mirror.mean():.4f}")
print(f"reflected edge {maps[:, :, 0].mean():.4f}")
