import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")
# --8<-- [end:given]

# --8<-- [start:mean]
x = torch.from_numpy(photo)
brightness = x.mean()
# --8<-- [end:mean]
print(f"{brightness:.2f}")
