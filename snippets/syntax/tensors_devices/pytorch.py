import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:where]
x = torch.tensor(pixels, device="cpu")
x = x.to("cpu")
print("on:", x.device)
# --8<-- [end:where]

# --8<-- [start:meta]
images = torch.empty(1797, 64, device="meta")
kernel = torch.empty(64, 10, device="meta")
scores = images @ kernel
print("scores:", tuple(scores.shape))
# --8<-- [end:meta]

# --8<-- [start:count]
count = x.numel()
axes = x.dim()
print(count, "numbers in", axes, "axes")
print("size:", tuple(x.size()))
first = x[0, 10].item()
print("one pixel:", first, type(first).__name__)
# --8<-- [end:count]
