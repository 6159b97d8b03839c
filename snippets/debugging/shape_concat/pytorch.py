import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = torch.from_numpy(images)  # (20, 8, 8)
# --8<-- [start:mistake]
pixels = x.flatten(1)  # (20, 64)
rows = x.sum(dim=2)  # (20, 8)
features = torch.cat([pixels, rows])
# --8<-- [end:mistake]
print("features", tuple(features.shape))
