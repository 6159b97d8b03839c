import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Centred: most pixels are negative.
rng = np.random.default_rng(0)
images = load_digits().images[:64] / 16 - 0.5
images += rng.uniform(0, 0.01, images.shape)
images = images.astype("float32")
upstream = rng.normal(0, 1, (64, 4, 4)).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(images).unsqueeze(1)
x.requires_grad_()
# --8<-- [start:padded]
pool = nn.MaxPool2d(3, stride=2, padding=1)
padded = pool(x)
# --8<-- [end:padded]
# --8<-- [start:ceil]
ceil = nn.MaxPool2d(3, stride=2, ceil_mode=True)
rounded_up = ceil(x)
# --8<-- [end:ceil]
# --8<-- [start:odd]
seven = x[:, :, :7, :7]
dropped = nn.MaxPool2d(2)(seven)
# --8<-- [end:odd]
# --8<-- [start:line]
rows = x[:, 0]  # N C L
line = nn.MaxPool1d(2)(rows)
# --8<-- [end:line]
# --8<-- [start:volume]
cube = nn.MaxPool3d(2)(x.reshape(8, 1, 8, 8, 8))
# --8<-- [end:volume]
loss = (padded[:, 0] * torch.from_numpy(upstream)).sum()
loss.backward()
gradient = x.grad

print(f"padded {tuple(padded.shape[2:])}")
print(f"rounded up {tuple(rounded_up.shape[2:])}")
print(f"7x7 becomes {tuple(dropped.shape[2:])}")
print(f"corner {padded[:, 0, 0, 0].mean():.4f}")
