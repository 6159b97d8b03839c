import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32")
images = 1 + images / 16
rng = np.random.default_rng(0)
upstream = rng.normal(0, 1, (64, 8, 8)).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(images).unsqueeze(1)
x.requires_grad_()
# --8<-- [start:counted]
# the default divides by 9 everywhere
counted = nn.AvgPool2d(3, stride=1, padding=1)(x)
# --8<-- [end:counted]
# --8<-- [start:real]
real = nn.AvgPool2d(
    3, stride=1, padding=1, count_include_pad=False
)(x)
# --8<-- [end:real]
# --8<-- [start:line]
line = nn.AvgPool1d(2)(x[:, 0])  # N C L
# --8<-- [end:line]
# --8<-- [start:volume]
cube = nn.AvgPool3d(2)(x.reshape(8, 1, 8, 8, 8))
# --8<-- [end:volume]
loss = (counted[:, 0] * torch.from_numpy(upstream)).sum()
loss.backward()
gradient = x.grad

print(f"corner with padding {counted[0, 0, 0, 0]:.3f}")
print(f"corner without {real[0, 0, 0, 0]:.3f}")
