import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:200].astype("float64") / 16
centred = pixels - pixels.mean(axis=0)
labels = digits.target[:200].astype("float64")
# --8<-- [end:given]

# --8<-- [start:svd]
x, y = torch.tensor(centred), torch.tensor(labels)
u, s, vh = torch.linalg.svd(x, full_matrices=False)
rank3 = u[:, :3] * s[:3] @ vh[:3]
lost = (x - rank3).square().sum()
print(f"lost with 3 directions: {lost.item():.1f}")
# --8<-- [end:svd]

# --8<-- [start:solve]
a = x.mT @ x + torch.eye(64, dtype=x.dtype)
b = x.mT @ y
ridge = torch.linalg.solve(a, b)
factor = torch.linalg.cholesky(a)
print(f"largest coefficient: {ridge.max().item():.3f}")
# --8<-- [end:solve]

# --8<-- [start:eigen]
values, vectors = torch.linalg.eigh(a)
print(f"largest eigenvalue: {values[-1].item():.2f}")
# --8<-- [end:eigen]

# --8<-- [start:gradient]
w = torch.eye(64, dtype=x.dtype, requires_grad=True)
log_volume = torch.logdet(a @ w)
(gradient,) = torch.autograd.grad(log_volume, w)
print(f"log determinant: {log_volume.item():.2f}")
# --8<-- [end:gradient]
