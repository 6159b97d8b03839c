import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)
upstream = rng.normal(0, 1, (64, 16, 16)).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(images).unsqueeze(1)
x.requires_grad_()
# --8<-- [start:bilinear]
smooth = nn.Upsample(scale_factor=2, mode="bilinear")(x)
# --8<-- [end:bilinear]
# --8<-- [start:nearest]
blocks = nn.Upsample(scale_factor=2)(x)
# --8<-- [end:nearest]
# --8<-- [start:line]
line = nn.Upsample(scale_factor=3)(x[:, 0])  # N C L
# --8<-- [end:line]
loss = (smooth[:, 0] * torch.from_numpy(upstream)).sum()
loss.backward()
gradient = x.grad

print(f"{tuple(smooth.shape[2:])}")
print(f"one pixel {smooth[0, 0, 8, 9]:.4f}")
