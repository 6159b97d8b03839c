import torch
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:1000]
labels = labels[:1000]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
data = TensorDataset(x, y)

# --8<-- [start:keep]
loader = DataLoader(data, batch_size=64)
sizes = [len(inputs) for inputs, targets in loader]
# --8<-- [end:keep]

# --8<-- [start:drop]
loader = DataLoader(
    data, batch_size=64, drop_last=True
)
full_sizes = [len(inputs) for inputs, targets in loader]
n_batches = len(loader)
# --8<-- [end:drop]

# --8<-- [start:split]
train = torch.utils.data.Subset(data, range(800))
rest = torch.utils.data.Subset(data, range(800, 1000))
# --8<-- [end:split]
held_back = torch.stack([inputs for inputs, _ in rest])

print(len(sizes), "batches, the last of", sizes[-1])
print(len(full_sizes), "full batches")
print(len(train), "and", len(rest))
