import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
rows = [0, 1]
# --8<-- [end:given]

# --8<-- [start:rows]
x = torch.tensor(pixels)
pick = x[rows]
ink = pick.sum()
print("ink of two images:", ink.item())
# --8<-- [end:rows]

# --8<-- [start:axis]
order = torch.arange(63, -1, -1)
turned = torch.index_select(x, 1, order)
print("turned:", tuple(turned.shape))
# --8<-- [end:axis]

# --8<-- [start:flat]
spots = torch.tensor([2, 130, 259])
values = torch.take(x, spots)
print("pixels:", values.tolist())
# --8<-- [end:flat]

# --8<-- [start:pairs]
image, place = torch.tensor([0, 1, 2]), [11, 12, 13]
points = x[image, place]
print("points:", points.tolist())
# --8<-- [end:pairs]
