import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:centre]
x = torch.tensor(pixels[5], requires_grad=True)
row_mean = torch.mean(x, dim=1, keepdim=True)
centred = x - row_mean
cost = (centred**2 * torch.arange(8.0)).sum()
(gradient,) = torch.autograd.grad(cost, x)
print("row sums:", abs(centred.sum(1)).max().item() < 1e-4)
# --8<-- [end:centre]

# --8<-- [start:expand]
ramp = torch.arange(8.0)
fade = torch.broadcast_to(ramp, (8, 8))
column = ramp[:, None].expand(-1, 8)
product = fade * column
print("product:", product.sum().item())
# --8<-- [end:expand]

# --8<-- [start:grid]
rows, columns = torch.meshgrid(ramp, ramp, indexing="ij")
below = torch.tril(torch.ones(8, 8))
print("rows go down:", rows[:, 0].tolist()[:3])
# --8<-- [end:grid]
