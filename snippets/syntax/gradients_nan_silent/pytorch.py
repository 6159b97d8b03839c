import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

image = load_digits().images[0].astype("float32") / 16
# --8<-- [end:given]

# --8<-- [start:unsafe]
x = torch.tensor(image, requires_grad=True)
parts = torch.where(x > 0, x * torch.log(x), 0.0)
(gradient,) = torch.autograd.grad(parts.sum(), x)
bad = torch.isnan(gradient).sum().item()
print(f"value {parts.sum().item():.3f}, NaN: {bad}")
# --8<-- [end:unsafe]
