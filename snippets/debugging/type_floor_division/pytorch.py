import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().data[:20].astype("int64")  # 0 to 16
# --8<-- [end:given]

# --8<-- [start:mistake]
x = torch.from_numpy(pixels) // 16  # meant: 0 to 1
brightness = x.float().mean()
print(f"brightness {brightness:.3f}")
# --8<-- [end:mistake]
