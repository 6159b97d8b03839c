import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
by_class = np.argsort(labels, kind="stable")[:1792]
images = (images / 16 - 0.3).astype("float32")[by_class]
labels = labels[by_class]  # sorted: all zeros first
rows = np.arange(len(labels))
seeds = range(20)
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
data = TensorDataset(x, y, torch.from_numpy(rows))
loss_fn = nn.CrossEntropyLoss()


# --8<-- [start:shuffle]
def shuffled(seed):
    torch.manual_seed(seed)
    return DataLoader(
        data, batch_size=128, shuffle=True
    )
# --8<-- [end:shuffle]


classes, moved, accuracy = [], [], []
for seed in seeds:
    model = nn.Linear(64, 10)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(
        model.parameters(), lr=0.5
    )
    order, kinds = [], []
    for inputs, targets, row in shuffled(seed):
        kinds.append(len(targets.unique()))
        loss = loss_fn(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        order += row.tolist()
    right = model(x).argmax(1) == y
    classes.append(np.mean(kinds))
    moved.append(np.abs(np.array(order) - rows).mean())
    accuracy.append(right.float().mean().item())

print(f"kinds of digits per batch {np.mean(classes):4.1f}")
print(f"accuracy after an epoch   {np.mean(accuracy):4.2f}")
