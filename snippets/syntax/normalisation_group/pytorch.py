import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight grey images at a time serve as eight channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(8, 8, 8, 8)
rng = np.random.default_rng(0)
gamma = rng.uniform(0.5, 1.5, 8).astype("float32")
beta = rng.normal(0, 0.2, 8).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(stacks).requires_grad_()
start = {
    "weight": torch.from_numpy(gamma),
    "bias": torch.from_numpy(beta),
}
# --8<-- [start:group]
group = nn.GroupNorm(2, 8)
# --8<-- [end:group]
# --8<-- [start:instance]
instance = nn.InstanceNorm2d(8, affine=True)
# --8<-- [end:instance]
# --8<-- [start:line]
line = nn.InstanceNorm1d(8, affine=True)
# --8<-- [end:line]
# --8<-- [start:volume]
volume = nn.InstanceNorm3d(1)
# --8<-- [end:volume]
for layer in (group, instance, line):
    layer.load_state_dict(start)
y = group(x)
z = instance(x)
steps = line(torch.from_numpy(images))
cubes = volume(x.unsqueeze(1))
loss = (y**3).mean() + (z**3).mean()
loss.backward()

print(f"one group {y[0, :4].mean():.4f}")
print(f"one map {z[0, 0].mean():.4f}, bias {beta[0]:.4f}")
