import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

# Forty images, fifty channels of 6 x 6 ones.
x = np.ones((40, 50, 6, 6), dtype="float32")
# --8<-- [end:given]

maps, lines, cubes = [], [], []
# --8<-- [start:maps]
for seed in range(20):
    torch.manual_seed(seed)
    dropped = nn.Dropout2d(0.3)(torch.from_numpy(x))
    sums = dropped.sum(dim=(2, 3))
    whole = (sums == 0) | (sums > 36)
    maps.append((whole & (sums == 0)).float().mean())
# --8<-- [end:maps]
# --8<-- [start:lines]
for seed in range(20):
    torch.manual_seed(seed)
    rows = torch.from_numpy(x[:, :, 0])  # N C L
    dropped = nn.Dropout1d(0.3)(rows).sum(dim=2)
    lines.append((dropped == 0).float().mean())
# --8<-- [end:lines]
# --8<-- [start:volumes]
for seed in range(20):
    torch.manual_seed(seed)
    volumes = torch.from_numpy(x[:, :, None])
    dropped = nn.Dropout3d(0.3)(volumes)
    dropped = dropped.sum(dim=(2, 3, 4))
    cubes.append((dropped == 0).float().mean())
# --8<-- [end:volumes]

print(f"share of whole maps dropped {np.mean(maps):.2f}")
print(f"of whole channels {np.mean(lines):.2f}")
