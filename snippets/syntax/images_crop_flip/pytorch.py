import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(photo).permute(2, 0, 1)[None]
h, w = x.shape[2:]

# --8<-- [start:crop]
top, left = (h - 64) // 2, (w - 96) // 2
middle = x[:, :, top : top + 64, left : left + 96]
# --8<-- [end:crop]

# --8<-- [start:flip]
mirrored = middle.flip(3)
upside_down = middle.flip(2)
# --8<-- [end:flip]

# --8<-- [start:turn]
turned = torch.rot90(middle, dims=(2, 3))
# --8<-- [end:turn]

# --8<-- [start:pad]
# last axis first: left, right, top, bottom
padded = F.pad(middle, (1, 2, 3, 4), value=0.5)
reflected = F.pad(middle, (2, 2, 2, 2), "reflect")
# --8<-- [end:pad]

for name in ("middle", "turned", "padded"):
    y = globals()[name]
    print(f"{name:8} {tuple(y.shape[2:])}")
print(f"upper left, mirrored: {mirrored[0, 0, 0, 0]:.3f}")
