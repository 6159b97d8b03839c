import torch
from torch.utils.data import (
    DataLoader, DistributedSampler, Subset, TensorDataset
)

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# A reader of digits that is right about seven times in ten.
digits = load_digits()
images = digits.data[:620].astype("float32") / 16
labels = digits.target[:620]
means = np.stack([
    images[:40][labels[:40] == c].mean(0) for c in range(10)
])
kernel = means.T
bias = -0.5 * (means**2).sum(axis=1)
test_x, test_y = images[610:], labels[610:]
# --8<-- [end:given]

data = TensorDataset(
    torch.from_numpy(test_x), torch.from_numpy(test_y)
)
weight = torch.from_numpy(kernel.T)
shift = torch.from_numpy(bias)
# --8<-- [start:shares]
loaders = []
for rank in range(4):
    rows = range(rank, len(data), 4)
    loader = DataLoader(Subset(data, rows), batch_size=3)
    loaders.append(loader)
# --8<-- [end:shares]
right, seen = 0, 0
for loader in loaders:
    for x, y in loader:
        guess = torch.addmm(shift, x, weight.T).argmax(dim=1)
        right += (guess == y).sum().item()
        seen += len(y)
accuracy = right / seen

# --8<-- [start:epochs]
sampler = DistributedSampler(
    range(600), num_replicas=2, rank=0, seed=0
)
sampler.set_epoch(0)
first = list(sampler)
sampler.set_epoch(1)
second = list(sampler)
# --8<-- [end:epochs]
again = sum(a == b for a, b in zip(first, second)) / 300

print(f"{seen} test images, {right} right")
print("the same order again:", again > 0.5)
