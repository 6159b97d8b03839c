import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:matrix]
x = torch.tensor(pixels)  # 8 images of 8x8
turned = x.mT
print("top row of image 1:", turned[1, 0].tolist())
# --8<-- [end:matrix]

# --8<-- [start:swap]
columns = torch.transpose(x, 0, 2)
first = columns[0]
print("left edges:", first.sum().item())
# --8<-- [end:swap]

# --8<-- [start:permute]
colour = torch.stack([x, x / 2, x / 4], dim=-1)
channels_first = torch.permute(colour, (0, 3, 1, 2))
moved = torch.movedim(colour, -1, 1)
print("NCHW:", tuple(channels_first.shape))
# --8<-- [end:permute]

# --8<-- [start:contiguous]
flat = channels_first.contiguous().view(8, -1)
print("flat:", tuple(flat.shape), flat[0, 2].item())
# --8<-- [end:contiguous]
