import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digit = load_digits().images[11].astype("float32") / 16
angle = np.deg2rad(20)
c, s = float(np.cos(angle)), float(np.sin(angle))
# --8<-- [end:given]

x = torch.from_numpy(digit)[None, None]
x.requires_grad_()
theta = torch.tensor([[[c, -s, 0.0], [s, c, 0.0]]])

# --8<-- [start:turn]
grid = F.affine_grid(
    theta, x.shape, align_corners=False
)
turned = F.grid_sample(x, grid, align_corners=False)
# --8<-- [end:turn]

turned.square().sum().backward()
gradient = x.grad[0, 0]
print(f"slope at row 1, column 3: {gradient[1, 3]:.3f}")
