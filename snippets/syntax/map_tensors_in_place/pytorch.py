import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:change]
x = torch.tensor(pixels)
x[0].clamp_(2, 12)
x[1].zero_()
x[2].div_(16)
x[3].masked_fill_(x[3] < 8, -1.0)
sums = x.sum(dim=(1, 2))
print([round(v, 3) for v in sums[:4].tolist()])
# --8<-- [end:change]

# --8<-- [start:scatter]
targets = torch.zeros(8, 10)
rows = torch.tensor(labels)[:, None]
targets.scatter_(1, rows, 1.0)
smooth = torch.full((8, 10), 0.1)
smooth.scatter_(1, rows, 0.9)
print("classes:", targets.argmax(dim=1).tolist())
# --8<-- [end:scatter]

# --8<-- [start:cut]
w = torch.tensor([3.0], requires_grad=True)
state = w * 2
state.detach_()
loss = (w * state).sum()
loss.backward()
slope = w.grad
print("slope:", float(slope))
# --8<-- [end:cut]

# --8<-- [start:sum_up]
sizes = torch.zeros(10)
sizes.index_add_(0, torch.tensor(labels), x.mean((1, 2)))
print("means:", round(float(sizes.sum()), 3))
# --8<-- [end:sum_up]
