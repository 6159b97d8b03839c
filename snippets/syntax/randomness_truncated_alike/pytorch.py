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
    nn.init.trunc_normal_(w, std=0.02, a=-0.04, b=0.04)
    return w.numpy()
# --8<-- [end:draw]


spread = [draw(seed).std() for seed in seeds]
largest = [np.abs(draw(seed)).max() for seed in seeds]
print(f"standard deviation {np.mean(spread):.4f}")
print(f"largest weight {np.mean(largest):.2f}")
