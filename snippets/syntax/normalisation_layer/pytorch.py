import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Four grey images at a time serve as four channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(16, 4, 8, 8)
rng = np.random.default_rng(0)
gamma = rng.uniform(0.5, 1.5, 8).astype("float32")
beta = rng.normal(0, 0.2, 8).astype("float32")
gamma3 = rng.uniform(0.5, 1.5, (4, 8, 8)).astype("float32")
beta3 = rng.normal(0, 0.2, (4, 8, 8)).astype("float32")
# --8<-- [end:given]

rows = torch.from_numpy(images).requires_grad_()
x = torch.from_numpy(stacks)
# --8<-- [start:last]
norm = nn.LayerNorm(8)  # the shape of the last axes
# --8<-- [end:last]
# --8<-- [start:image]
whole = nn.LayerNorm((4, 8, 8))
# --8<-- [end:image]
norm.load_state_dict({
    "weight": torch.from_numpy(gamma),
    "bias": torch.from_numpy(beta),
})
whole.load_state_dict({
    "weight": torch.from_numpy(gamma3),
    "bias": torch.from_numpy(beta3),
})
# --8<-- [start:call]
y = norm(rows)
z = whole(x)
# --8<-- [end:call]
loss = (y**3).mean() + (z**3).mean()
loss.backward()

blank = (images.max(axis=2) == 0).sum()
print(f"rows without ink {blank}, spread {y.std():.3f}")
print(f"gradient of gamma {norm.weight.grad.norm():.4f}")
