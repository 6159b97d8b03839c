import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(photo).permute(2, 0, 1)[None]
x.requires_grad_()

# --8<-- [start:resize]
small = F.interpolate(
    x, size=(60, 90), mode="bilinear"
)
# --8<-- [end:resize]

# --8<-- [start:layer]
double = torch.nn.Upsample(
    scale_factor=2, mode="bilinear"
)
big = double(small)
# --8<-- [end:layer]

big.square().sum().backward()
gradient = x.grad

print(tuple(small.shape), tuple(big.shape))
print(f"row 30, column 45: {small[0, 0, 30, 45]:.3f}")
