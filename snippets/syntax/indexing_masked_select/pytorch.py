import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:select]
x, y = torch.tensor(pixels), torch.tensor(labels)
mask = (y == 3)[:, None].expand_as(x)
flat = torch.masked_select(x, mask)
mean = flat.reshape(-1, 64).mean(dim=0)
print("mean 3:", tuple(mean.shape), f"{mean.sum():.1f}")
# --8<-- [end:select]

# --8<-- [start:assign]
bright = torch.tensor(pixels)
bright[y == 3] = 16.0
print("ink:", bright.sum().item())
# --8<-- [end:assign]
