import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(photo).permute(2, 0, 1)[None]
size = (20, 30)

# --8<-- [start:bilinear]
smooth = F.interpolate(
    x, size=size, mode="bilinear", antialias=True
)
jagged = F.interpolate(x, size=size, mode="bilinear")
# --8<-- [end:bilinear]

# --8<-- [start:bicubic]
cubic = F.interpolate(
    x, size=size, mode="bicubic", antialias=True
)
# --8<-- [end:bicubic]

# --8<-- [start:area]
blocks = F.interpolate(
    x[:, :, :100, :150], size=size, mode="area"
)
# --8<-- [end:area]

damage = (smooth - jagged).abs()
print(f"jagged: off by up to {damage.max():.2f}")
print(f"cubic goes beyond 0 to 1: {cubic.max():.3f}")
