import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = torch.from_numpy(images)  # (20, 8, 8)
# --8<-- [start:mistake]
turned = x.transpose(1, 2)
flat = turned.view(20, 64)
# --8<-- [end:mistake]
print("pixels", tuple(flat.shape))
