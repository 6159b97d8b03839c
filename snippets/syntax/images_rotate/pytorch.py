import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().images[:32].astype("float32") / 16
angle = np.deg2rad(20)
c, s = float(np.cos(angle)), float(np.sin(angle))
# --8<-- [end:given]

x = torch.from_numpy(digits)[:, None]

# --8<-- [start:rotate]
# the middle of the image is the origin, its edge is 1
theta = torch.tensor([[c, -s, 0.0], [s, c, 0.0]])
theta = theta.expand(len(x), 2, 3)
grid = F.affine_grid(
    theta, x.shape, align_corners=False
)
turned = F.grid_sample(x, grid, align_corners=False)
# --8<-- [end:rotate]

print(f"ink before {x.sum():.1f}, after {turned.sum():.1f}")
