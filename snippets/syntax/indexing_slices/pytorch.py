import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:slice]
x = torch.tensor(pixels[:32])
top = x[:, :4]
last = x[-1]
column = x[..., 3]
channel = x[:, None]
print(tuple(top.shape), tuple(channel.shape))
# --8<-- [end:slice]

# --8<-- [start:reverse]
mirrored = torch.flip(x, dims=[2])
upside_down = torch.flip(x, dims=[1])
left = mirrored[0, 0, :4].sum()
print("ink at the left:", left.item())
# --8<-- [end:reverse]

# --8<-- [start:narrow]
window = torch.narrow(x, 1, 2, 4)
shifted = torch.roll(x, shifts=2, dims=2)
print("window:", tuple(window.shape))
# --8<-- [end:narrow]
