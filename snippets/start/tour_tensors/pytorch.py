import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

pixels = load_digits().data[:4].astype("float32")
labels = [0, 1, 2, 3]
scanned = [1_764_000_000, 1_764_000_600]  # Unix time
# --8<-- [end:given]

# --8<-- [start:tensor]
x = torch.tensor(pixels)
print(tuple(x.shape), x.dtype)

image = x[0].reshape(8, 8) / 16
ink = image.sum(dim=0)
print("ink per column:", ink.tolist())
# --8<-- [end:tensor]

# --8<-- [start:integers]
y = torch.tensor(labels)
times = torch.tensor(scanned)
middle = times.sum() // 2
print(y.dtype)
print("middle:", middle.item())
# --8<-- [end:integers]

# --8<-- [start:numpy]
array = image.numpy().copy()
array[:] = 0
left = image.sum()
print(f"ink left: {left.item():.3f}")
# --8<-- [end:numpy]
