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
def report(image):
    numbers = image.numpy()
    return image - numbers.mean()


y = report(x[0])
# --8<-- [end:mistake]
mean = abs(y.mean().item())
print(f"mean {mean:.3f}")
