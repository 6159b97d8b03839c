import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

points = np.linspace(-4.3, 7.3, 24).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(points).requires_grad_()
# --8<-- [start:kinked]
relu6 = F.relu6(x)
leaky_relu = F.leaky_relu(x, 0.2)
hard_sigmoid = F.hardsigmoid(x)
hard_silu = F.hardswish(x)
hard_tanh = F.hardtanh(x)
hard_shrink = F.hardshrink(x)
soft_shrink = F.softshrink(x)
threshold = F.threshold(x, 0.5, 0.1)
# --8<-- [end:kinked]
# --8<-- [start:smooth]
elu = F.elu(x)
selu = F.selu(x)
celu = F.celu(x, alpha=2.0)
silu = F.silu(x)
mish = F.mish(x)
softplus = F.softplus(x)
softsign = F.softsign(x)
log_sigmoid = F.logsigmoid(x)
tanh_shrink = F.tanhshrink(x)
# --8<-- [end:smooth]

outputs = [
    relu6, leaky_relu, hard_sigmoid, hard_silu,
    hard_tanh, hard_shrink, soft_shrink, threshold,
    elu, selu, celu, silu,
    mish, softplus, softsign, log_sigmoid,
    tanh_shrink,
]
torch.stack(outputs).sum().backward()
slopes = x.grad
print(f"leaky ReLU of {x[0]:.1f} is {leaky_relu[0]:.2f}")
print(f"largest sum of slopes {slopes.max():.2f}")
