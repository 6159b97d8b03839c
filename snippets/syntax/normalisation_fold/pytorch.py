import torch
from torch import nn
from torch.nn.utils import fusion

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight, bias, beta, mean = draw(4, 1, 3, 3), *draw(3, 4)
gamma, variance = rng.uniform(0.5, 1.5, (2, 4))
# --8<-- [end:given]

x = torch.from_numpy(images).unsqueeze(1)
conv, norm = nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4)
with torch.no_grad():
    conv.weight.copy_(torch.from_numpy(weight))
    conv.bias.copy_(torch.from_numpy(bias))
    norm.weight.copy_(torch.from_numpy(gamma))
    norm.bias.copy_(torch.from_numpy(beta))
    norm.running_mean.copy_(torch.from_numpy(mean))
    norm.running_var.copy_(torch.from_numpy(variance))
model = nn.Sequential(conv, norm).eval()
# --8<-- [start:fold]
folded = fusion.fuse_conv_bn_eval(conv, norm)
# --8<-- [end:fold]
with torch.no_grad():
    before = model(x)
    after = folded(x)

print(f"before {before.std():.4f}, after {after.std():.4f}")
