import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
maps = rng.normal(0, 1, (2, 3, 5, 5)).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(maps)  # NCHW
# --8<-- [start:prelu]
prelu = nn.PReLU(num_parameters=3)
output = prelu(x)
# --8<-- [end:prelu]
output.square().sum().backward()
slope = prelu.weight.grad
# --8<-- [start:leaky]
leaky = nn.LeakyReLU(0.3)(torch.tensor([-1.0, 1.0]))
print(f"{prelu.weight.numel()} slopes, start at 0.25")
print([round(v, 2) for v in leaky.tolist()])
# --8<-- [end:leaky]
sizes = torch.cat([leaky, slope])
