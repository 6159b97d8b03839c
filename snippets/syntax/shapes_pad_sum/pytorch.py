import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:pad]
x = torch.tensor(pixels)
padded = torch.nn.functional.pad(x, (2, 0, 0, 2))
print("padded:", tuple(padded.shape))
print("blank on the left:", padded[0, :, :2].sum().item())
# --8<-- [end:pad]

# --8<-- [start:cumulative]
ink = x.sum(dim=(1, 2))
running = torch.cumsum(ink, dim=0)
steps = torch.diff(ink)
print("running:", running.tolist()[-1])
# --8<-- [end:cumulative]

# --8<-- [start:diagonal]
diagonal = torch.diagonal(x, dim1=1, dim2=2)
trace = torch.trace(x[0])
print("diagonals:", tuple(diagonal.shape), trace.item())
# --8<-- [end:diagonal]
