import math

import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
outputs = rng.normal(0, 2, (6, 4)).astype("float32")
targets = rng.normal(0, 2, (6, 4)).astype("float32")
# --8<-- [end:given]

output = torch.from_numpy(outputs).requires_grad_()
y = torch.from_numpy(targets)
# --8<-- [start:absolute]
absolute = nn.L1Loss()(output, y)
# --8<-- [end:absolute]
# --8<-- [start:huber]
huber = nn.HuberLoss(delta=0.5)(output, y)
# --8<-- [end:huber]
# --8<-- [start:smooth]
smooth = nn.SmoothL1Loss(beta=0.5)(output, y)
# --8<-- [end:smooth]
# --8<-- [start:logcosh]
d = output - y
log_cosh = (d + F.softplus(-2 * d) - math.log(2)).mean()
# --8<-- [end:logcosh]
# --8<-- [start:percentage]
share = (output - y).abs() / y.abs().clamp(min=1e-7)
percentage = 100 * share.mean()
# --8<-- [end:percentage]
(absolute + huber + smooth + log_cosh).backward()
gradient = output.grad
print(f"absolute {absolute:.3f}, huber {huber:.3f}")
print(f"smooth {smooth:.3f}, log-cosh {log_cosh:.3f}")
print(f"percentage {percentage:.0f}")
