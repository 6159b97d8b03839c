import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
maps = rng.normal(0, 2, (2, 4, 6, 6)).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(maps).requires_grad_()  # NCHW
# --8<-- [start:softmax]
shares = nn.Softmax(dim=1)(x)
log_shares = F.log_softmax(x, dim=1)
# --8<-- [end:softmax]
print(f"one pixel sums to {shares[0, :, 0, 0].sum():.3f}")
# --8<-- [start:glu]
gated = F.glu(x, dim=1)
# --8<-- [end:glu]
(shares.square().sum() + gated.sum()).backward()
slope = x.grad
