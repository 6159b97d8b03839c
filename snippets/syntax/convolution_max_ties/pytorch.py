import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Blank pixels tie at zero, full ones at 1.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(8, 8, 8, 8)
# --8<-- [end:given]

# --8<-- [start:split]
x = torch.from_numpy(stacks).requires_grad_()
x.amax(dim=(2, 3)).sum().backward()
split = x.grad
# --8<-- [end:split]
# --8<-- [start:first]
y = torch.from_numpy(stacks).requires_grad_()
F.max_pool2d(y, 2).sum().backward()
first = y.grad
# --8<-- [end:first]

winners = (split[0, 0] > 0).sum()
share = split[0, 0].sum()
print(f"amax: {winners} pixels share {share:.1f}")
print(f"one of them gets {split[0, 0].max():.2f}")
print(f"max_pool2d: one gets {first[0, 0].max():.2f}")
