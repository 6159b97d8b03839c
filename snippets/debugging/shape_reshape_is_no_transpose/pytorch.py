import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[:64, :96]
photo = (photo / 255).astype("float32")  # (64, 96, 3)
# --8<-- [end:given]

x = torch.from_numpy(photo)  # (64, 96, 3)
# --8<-- [start:mistake]
swapped = x.reshape(3, 64, 96)
red, green, blue = swapped.mean(dim=(1, 2)).tolist()
print(f"red {red:.3f} green {green:.3f} blue {blue:.3f}")
# --8<-- [end:mistake]
