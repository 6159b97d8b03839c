import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:squeeze]
x = torch.tensor(pixels)
one = torch.unsqueeze(x[:1], dim=1)
image = torch.squeeze(one, dim=1)
print(tuple(one.shape), "->", tuple(image.shape))
ink = image.sum(dim=(1, 2))
print("ink per image:", ink.tolist())
# --8<-- [end:squeeze]

# --8<-- [start:flatten]
flat = torch.flatten(x, start_dim=1)
back = flat.unflatten(1, (8, 8))
row = torch.reshape(x, (-1,))
print(tuple(flat.shape), tuple(back.shape), len(row))
# --8<-- [end:flatten]
