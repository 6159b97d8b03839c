import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[:64, :96]
photo = (photo[None] / 255).astype("float32")  # NHWC
# --8<-- [end:given]

# --8<-- [start:mistake]
x = torch.from_numpy(photo)  # (1, 64, 96, 3)
conv = nn.Conv2d(3, 8, 3)
features = conv(x)
# --8<-- [end:mistake]
print("features", tuple(features.shape))
