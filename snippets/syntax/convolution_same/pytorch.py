import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (4, 1, 4, 4)).astype("float32")
bias = rng.normal(0, 0.3, 4).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(images).unsqueeze(1)
# --8<-- [start:layer]
conv = nn.Conv2d(1, 4, kernel_size=4, padding="same")
# --8<-- [end:layer]
conv.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
maps = conv(x)
loss = maps.square().mean()
loss.backward()

print(f"{tuple(maps.shape[2:])}, mean {maps.mean():.4f}")
