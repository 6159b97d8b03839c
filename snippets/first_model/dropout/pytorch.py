# --8<-- [start:given]
import numpy as np

x = np.ones((1, 10_000), dtype="float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:dropout]
zeros, means, survivors = [], [], []
for seed in range(20):
    torch.manual_seed(seed)
    dropout = nn.Dropout(0.3)
    y = dropout(torch.tensor(x))
    zeros.append((y == 0).float().mean().item())
    means.append(y.mean().item())
    survivors.append(y.max().item())
# --8<-- [end:dropout]

print(f"share of zeros: {np.mean(zeros):.2f}")
print(f"mean of the output: {np.mean(means):.2f}")
print(f"a surviving 1 becomes: {np.mean(survivors):.3f}")
