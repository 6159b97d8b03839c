import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(pixels)
# --8<-- [start:mistake]
@torch.compile(backend="eager")
def centre(image):
    global mean
    mean = image.mean()
    return image - mean


y = centre(x[0])
number = float(np.asarray(mean))
# --8<-- [end:mistake]
print(f"mean {number:.3f}")
