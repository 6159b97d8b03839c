import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# One batch of each size, 64 pixels as features.
x = load_digits().data[:64].astype("float32") / 16
sizes = np.array([2, 4, 16, 64])
# --8<-- [end:given]

# --8<-- [start:running]
seen = []
for n in sizes:
    # momentum 1: keep the newest batch and nothing else
    norm = nn.BatchNorm1d(64, momentum=1.0)
    norm(torch.from_numpy(x[:n]))
    seen.append(norm.running_var)
# --8<-- [end:running]
seen = torch.stack(seen).numpy()

for n, total in zip(sizes, seen.sum(axis=1)):
    print(f"batch of {n:2}: {total:.3f}")
