import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(photo).permute(2, 0, 1)[None]

# --8<-- [start:resize]
small = F.interpolate(
    x, size=(20, 30), mode="nearest"
)
# --8<-- [end:resize]

print(f"row 5, column 9: {small[0, 0, 5, 9]:.3f}")
