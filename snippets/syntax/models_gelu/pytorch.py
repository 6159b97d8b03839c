import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

points = np.linspace(-4.3, 4.3, 24).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(points).requires_grad_()
# --8<-- [start:exact]
exact = F.gelu(x)
# --8<-- [end:exact]
# --8<-- [start:tanh]
by_tanh = nn.GELU(approximate="tanh")(x)
# --8<-- [end:tanh]
apart = (exact - by_tanh).abs().max()
print(f"the two formulas part by {apart:.4f}")
(exact + by_tanh).sum().backward()
slope = x.grad
