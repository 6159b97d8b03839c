import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:index_add]
x, y = torch.tensor(pixels), torch.tensor(labels)
zero = torch.zeros(10, 64)
sums = zero.index_add(0, y, x)
counts = torch.bincount(y, minlength=10)
means = sums / counts[:, None]
print("ink of the mean 1:", f"{means[1].sum():.1f}")
# --8<-- [end:index_add]

# --8<-- [start:scatter_add]
ink = x.sum(dim=1)
per_class = torch.zeros(12).scatter_add(0, y, ink)
print("ink of all 3s:", per_class[3].item())
# --8<-- [end:scatter_add]

# --8<-- [start:maximum]
high = torch.zeros(12).scatter_reduce(0, y, ink, "amax")
print("most ink in an 8:", high[8].item())
print("class 11, never seen:", high[11].item())
# --8<-- [end:maximum]

# --8<-- [start:centres]
w = torch.tensor(pixels[:10], requires_grad=True)
gap = (x - torch.index_select(w, 0, y)).square().sum()
(gradient,) = torch.autograd.grad(gap / 1797, w)
print(f"slope: {gradient.norm().item():.2f}")
# --8<-- [end:centres]
