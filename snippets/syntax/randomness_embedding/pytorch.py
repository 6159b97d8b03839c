import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

seeds = range(24)
# --8<-- [end:given]


# --8<-- [start:draw]
def draw(seed):
    torch.manual_seed(seed)
    layer = nn.Embedding(500, 32)
    return layer.weight.detach().numpy()
# --8<-- [end:draw]


spread = [draw(seed).std() for seed in seeds]
print(f"standard deviation {np.mean(spread):.3f}")
