import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight, bias = draw(10, 64), draw(10)
a, b = draw(4, 64), draw(10, 4)
alpha, rank = 8, 4
# --8<-- [end:given]

x = torch.from_numpy(x)
low = torch.from_numpy(a).requires_grad_()
high = torch.from_numpy(b).requires_grad_()
# --8<-- [start:forward]
base = nn.Linear(64, 10)
base.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
base.requires_grad_(False)
output = base(x) + (x @ low.T @ high.T) * alpha / rank
# --8<-- [end:forward]
output.square().mean().backward()
low_gradient, high_gradient = low.grad, high.grad
# --8<-- [start:merge]
merged = nn.Linear(64, 10)
with torch.no_grad():
    change = high @ low * alpha / rank
    merged.weight.copy_(base.weight + change)
    merged.bias.copy_(base.bias)
    after = merged(x)
# --8<-- [end:merge]
gap = (after - output).abs().max().item()

print(f"output {output.abs().mean():.4f}")
print(f"merged {after.abs().mean():.4f}")
