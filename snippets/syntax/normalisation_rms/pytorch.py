import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Small values, as late in training: the floor counts.
images = load_digits().images[:64].astype("float32")
images = (images - 5) / 16 * 0.002
rng = np.random.default_rng(0)
gamma = rng.uniform(0.5, 1.5, 8).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(images).requires_grad_()
# --8<-- [start:layer]
norm = nn.RMSNorm(8, eps=1e-6)
# --8<-- [end:layer]
norm.load_state_dict({"weight": torch.from_numpy(gamma)})
y = norm(x)
loss = (y**3).mean()
loss.backward()
default = nn.RMSNorm(8).eps

print(f"size {y.abs().mean():.4f}, default eps {default}")
steep = norm.weight.grad.norm()
print(f"gradient of the scale {steep:.4f}")
