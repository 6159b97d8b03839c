import torch
from torch.utils.data import DataLoader
from torch.utils.data import WeightedRandomSampler

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

labels = load_digits().target[:1000]
rare = (labels == 8).astype("int64")  # one in ten
seeds = range(24)
# --8<-- [end:given]

# --8<-- [start:sampler]
share = rare.mean()
weights = np.where(rare, 0.5 / share, 0.5 / (1 - share))


def balanced(seed):
    draw = torch.Generator().manual_seed(seed)
    sampler = WeightedRandomSampler(
        weights, num_samples=1000, generator=draw
    )
    return DataLoader(
        rare, batch_size=50, sampler=sampler
    )
# --8<-- [end:sampler]


found = []
for seed in seeds:
    batches = torch.cat(list(balanced(seed)))
    found.append(batches.float().mean().item())

print(f"share of eights: {share:.1f} in the data")
print(f"share of eights: {np.mean(found):.1f} in the batches")
