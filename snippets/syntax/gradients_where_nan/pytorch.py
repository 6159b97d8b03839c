import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

image = load_digits().images[0].astype("float32") / 16
# --8<-- [end:given]

# --8<-- [start:safe]
x = torch.tensor(image, requires_grad=True)
safe = torch.where(x > 0, x, 1.0)
entropy = -torch.where(x > 0, x * torch.log(safe), 0.0)
total = entropy.sum()
(gradient,) = torch.autograd.grad(total, x)
bad = torch.isnan(gradient).sum().item()
print(f"total {total.item():.3f}, NaN gradients: {bad}")
# --8<-- [end:safe]

# --8<-- [start:entropy]
w = torch.tensor(image, requires_grad=True)
builtin = -torch.xlogy(w, w + 1e-6).sum()
(slope,) = torch.autograd.grad(builtin, w)
print(f"with epsilon: {builtin.item():.3f}")
# --8<-- [end:entropy]
