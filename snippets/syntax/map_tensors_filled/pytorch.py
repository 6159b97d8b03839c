import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:given_shape]
x = torch.tensor(pixels)
frame = torch.ones(8, 8) - x[0] / 16
blank = torch.zeros_like(x[0])
blank[2:6, 2:6] = x[0, 2:6, 2:6]
paper = torch.full_like(x[0], 16) - x[0]
print("background:", round(float(frame.mean()), 3))
print("centre:", int(blank.sum()))
print("inverted:", int(paper.sum()))
# --8<-- [end:given_shape]

# --8<-- [start:unfilled]
room = torch.empty_like(x[0])
for i in range(8):
    room[i] = x[0].mean(dim=1)[i]
extra = x.new_zeros(2)
extra[1] = x.max()
print(room.dtype, extra.dtype, int(extra[1]))
# --8<-- [end:unfilled]

# --8<-- [start:triangle]
upper = torch.triu(x[0])
after = torch.triu(x[0], diagonal=1)
print("on and above:", int(upper.sum()))
print("above:", int(after.sum()))
# --8<-- [end:triangle]

# --8<-- [start:same_shape]
flat = torch.arange(64.0)
grid = flat.view_as(x[0])
count = torch.tensor(x.shape).prod()
wave = torch.sin(torch.pi * grid / 63)
print(tuple(grid.shape), int(count))
print("wave:", round(float(wave.sum()), 2))
# --8<-- [end:same_shape]
