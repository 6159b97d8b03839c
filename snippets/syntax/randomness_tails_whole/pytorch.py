import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

seeds = range(24)
# --8<-- [end:given]


# --8<-- [start:draw]
def draw(seed):
    torch.manual_seed(seed)
    w = torch.empty(128, 256)
    return nn.init.kaiming_normal_(w).numpy()
# --8<-- [end:draw]


beyond, largest = [], []
for seed in seeds:
    w = draw(seed)
    w = np.abs(w) / w.std()
    beyond.append((w > 2.4).mean())
    largest.append(w.max())

print(f"largest: {np.mean(largest):.1f} times the spread")
