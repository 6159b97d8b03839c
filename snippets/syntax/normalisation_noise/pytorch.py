import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
# What a SELU network hands on: mean 0, variance 1.
x = rng.normal(0, 1, (100, 100)).astype("float32")
# --8<-- [end:given]

alpha_std, alpha_low, noisy_std = [], [], []
# --8<-- [start:alpha]
for seed in range(20):
    torch.manual_seed(seed)
    y = nn.AlphaDropout(0.2)(torch.from_numpy(x))
    alpha_std.append(y.std().item())
    alpha_low.append(y.mode().values.mean().item())
# --8<-- [end:alpha]
# --8<-- [start:gaussian]
rate = 0.2
for seed in range(20):
    torch.manual_seed(seed)
    ones = torch.from_numpy(x)
    spread = (rate / (1 - rate)) ** 0.5
    noise = 1 + spread * torch.randn_like(ones)
    y = ones * noise
    noisy_std.append(y.std().item())
# --8<-- [end:gaussian]

print(f"alpha dropout: spread {np.mean(alpha_std):.2f}")
print(f"value of what is dropped {np.mean(alpha_low):.2f}")
print(f"gaussian dropout: spread {np.mean(noisy_std):.2f}")
