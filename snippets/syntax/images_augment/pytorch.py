import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().images[:64].astype("float32") / 16
seeds = range(24)
# --8<-- [end:given]

x = torch.from_numpy(digits)[:, None]


# --8<-- [start:flip]
def flip(x, draw):
    lucky = torch.rand(len(x), generator=draw) < 0.5
    return torch.where(
        lucky[:, None, None, None], x.flip(3), x
    )
# --8<-- [end:flip]


# --8<-- [start:rotate]
def rotate(x, draw):
    # up to 36 degrees to either side
    a = torch.rand(len(x), generator=draw) * 2 - 1
    a = a * 0.1 * 2 * torch.pi
    c, s, zero = a.cos(), a.sin(), torch.zeros_like(a)
    theta = torch.stack([c, -s, zero, s, c, zero], 1)
    grid = F.affine_grid(
        theta.view(-1, 2, 3), x.shape,
        align_corners=False,
    )
    return F.grid_sample(x, grid, align_corners=False)
# --8<-- [end:rotate]


flipped, moved, asleep = [], [], []
for seed in seeds:
    draw = torch.Generator().manual_seed(seed)
    y = flip(x, draw)
    mirrored = (y == x.flip(3)).flatten(1).all(1)
    flipped.append(mirrored.float().mean().item())
    y = rotate(x, draw)
    moved.append((y - x).abs().mean().item())
    # --8<-- [start:inference]
    training = False
    y = flip(x, draw) if training else x
    # --8<-- [end:inference]
    asleep.append((y - x).abs().mean().item())

print(f"mirrored: {np.mean(flipped):.1f} of the images")
