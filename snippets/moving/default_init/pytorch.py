import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:256].astype("float32") / 16
seeds = np.arange(30)
# --8<-- [end:given]


# --8<-- [start:like_pytorch]
def like_pytorch():
    return nn.Linear(64, 32)
# --8<-- [end:like_pytorch]


# --8<-- [start:like_keras]
def like_keras():
    layer = nn.Linear(64, 32)
    nn.init.xavier_uniform_(layer.weight)
    nn.init.zeros_(layer.bias)
    return layer
# --8<-- [end:like_keras]


x = torch.from_numpy(images)
spread = {}
for make in (like_pytorch, like_keras):
    spread[make.__name__] = []
    for seed in seeds:
        torch.manual_seed(int(seed))
        output = make()(x).detach()
        spread[make.__name__].append(output.std().item())

for name, values in spread.items():
    print(f"{name:13} output spread {np.mean(values):.2f}")
