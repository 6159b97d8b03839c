import torch
from torch import nn

x = torch.arange(24.0).reshape(1, 6, 2, 2)
# --8<-- [start:mistake]
norm = nn.GroupNorm(3, 6)
mean = norm(x).mean().item()
# --8<-- [end:mistake]
mean = round(abs(mean), 5)
print("mean after the layer:", mean)
