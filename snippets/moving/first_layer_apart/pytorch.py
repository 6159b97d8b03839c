from collections import OrderedDict

import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

rng = np.random.default_rng(0)
images = load_digits().images[:64].astype("float32") / 16


def draw(*shape):
    return rng.normal(0, 0.1, shape).astype("float32")


conv1_weight, conv1_bias = draw(8, 1, 3, 3), draw(8)
norm_weight, norm_bias = 1 + draw(8), draw(8)
norm_mean, norm_var = draw(8), draw(8) ** 2 + 0.1
conv2_weight, conv2_bias = draw(16, 8, 3, 3), draw(16)
head_weight, head_bias = draw(10, 256), draw(10)
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(OrderedDict(
    conv1=nn.Conv2d(1, 8, 3, padding=1),
    norm=nn.BatchNorm2d(8),
    relu=nn.ReLU(),
    conv2=nn.Conv2d(8, 16, 3, stride=2, padding=1),
    flatten=nn.Flatten(),
    head=nn.Linear(256, 10),
))
# --8<-- [end:model]

# --8<-- [start:copy]
state = {
    "conv1.weight": conv1_weight,
    "conv1.bias": conv1_bias,
    "norm.weight": norm_weight,
    "norm.bias": norm_bias,
    "norm.running_mean": norm_mean,
    "norm.running_var": norm_var,
    "norm.num_batches_tracked": np.array(0),
    "conv2.weight": conv2_weight,
    "conv2.bias": conv2_bias,
    "head.weight": head_weight,
    "head.bias": head_bias,
}
model.load_state_dict(
    {name: torch.from_numpy(a) for name, a in state.items()}
)
# --8<-- [end:copy]

x = torch.from_numpy(images).unsqueeze(1)

# --8<-- [start:watch]
seen = {}


def keep(name):
    def hook(layer, inputs, output):
        seen[name] = output
    return hook


for name, layer in model.named_children():
    layer.register_forward_hook(keep(name))

model.eval()
with torch.no_grad():
    logits = model(x)

for name, out in seen.items():
    mean, std = out.mean(), out.std(correction=0)
    print(f"{name:8}{mean:8.3f}{std:8.3f}")
# --8<-- [end:watch]
