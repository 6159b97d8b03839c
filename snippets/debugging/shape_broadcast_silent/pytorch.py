import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:64] / 16).astype("float32")
labels = digits.target[:64]
# --8<-- [end:given]

# --8<-- [start:mistake]
x = torch.from_numpy(pixels)  # (64, 64)
brightness = x.mean(dim=1)  # one per image: (64,)
centred = x - brightness
left = centred.mean(dim=1).abs().max()
print(f"largest mean left: {left:.3f}")
# --8<-- [end:mistake]
