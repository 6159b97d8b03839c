import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg").astype("float32")
box = 220, 60, 460, 240  # left, top, right, bottom
# --8<-- [end:given]

# --8<-- [start:crop]
x = torch.from_numpy(photo).permute(2, 0, 1)[None]
height, width = x.shape[-2:]
left, top, right, bottom = box
# where to look, between -1 and 1: x first, then y
across = torch.linspace(left, right, 64)
down = torch.linspace(top, bottom, 48)
across = across * 2 / (width - 1) - 1
down = down * 2 / (height - 1) - 1
down, across = torch.meshgrid(down, across, indexing="ij")
places = torch.stack([across, down], dim=-1)[None]
crop = F.grid_sample(x, places, align_corners=True)
# --8<-- [end:crop]
print("crop:", tuple(crop.shape))
print("mean colour:", crop.mean((0, 2, 3)).numpy().round(2))
