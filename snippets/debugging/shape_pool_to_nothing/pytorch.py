import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = torch.from_numpy(images)[:, None]  # 8 × 8
# --8<-- [start:mistake]
model = nn.Sequential(
    nn.Conv2d(1, 4, 3), nn.MaxPool2d(2),
    nn.Conv2d(4, 8, 3), nn.MaxPool2d(2),
)
features = model(x)
# --8<-- [end:mistake]
print("features", tuple(features.shape))
