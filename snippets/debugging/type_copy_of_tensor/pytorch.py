import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

images = torch.from_numpy(pixels)
# --8<-- [start:mistake]
x = torch.tensor(images)
# --8<-- [end:mistake]
print("x", tuple(x.shape))
