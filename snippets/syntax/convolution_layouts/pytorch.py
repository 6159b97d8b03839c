import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Three grey images at a time serve as colours.
images = load_digits().images[:63].astype("float32") / 16
photos = images.reshape(21, 3, 8, 8).transpose(0, 2, 3, 1)
photos = np.ascontiguousarray(photos)
# --8<-- [end:given]

# --8<-- [start:permute]
x = torch.from_numpy(photos)  # N H W C
first = torch.permute(x, (0, 3, 1, 2))
# --8<-- [end:permute]
# --8<-- [start:move]
moved = torch.movedim(x, -1, 1)
# --8<-- [end:move]
# --8<-- [start:flatten]
flat = torch.flatten(first, 1)
# --8<-- [end:flatten]
# --8<-- [start:memory]
packed = first.contiguous()
again = packed.to(memory_format=torch.channels_last)
shape, strides = tuple(again.shape), again.stride()
# --8<-- [end:memory]

print("first", tuple(first.shape))
print("flat", tuple(flat.shape))
print("channels_last", shape, "strides", strides)
