import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:select]
x, y = torch.tensor(pixels), torch.tensor(labels)
threes = x[y == 3]
inked = torch.masked_select(x, x > 8)
print(len(threes), "threes,", len(inked), "dark pixels")
# --8<-- [end:select]

# --8<-- [start:positions]
found = torch.nonzero(x[0] > 14)
pairs = torch.argwhere(x[:5] > 15)
print("shapes:", tuple(found.shape), tuple(pairs.shape))
# --8<-- [end:positions]

# --8<-- [start:replace]
binary = torch.where(x > 8, 1.0, 0.0)
faint = x.masked_fill(x < 4, 0.0)
print("ink:", binary.sum().item(), faint.sum().item())
# --8<-- [end:replace]

# --8<-- [start:gradient]
w = torch.tensor(pixels[:4], requires_grad=True)
kept = torch.where(w > 8, w**2, w)
kept.sum().backward()
gradient = w.grad
print("slope:", gradient.sum().item())
# --8<-- [end:gradient]
