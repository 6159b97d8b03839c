import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:512]
labels = labels[:512]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)


# --8<-- [start:run]
def run(seed):
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(True)
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Dropout(0.5),
        nn.Linear(32, 10),
    )
    loader = DataLoader(
        TensorDataset(x, y), batch_size=64, shuffle=True
    )
    optimizer = torch.optim.SGD(
        model.parameters(), lr=0.3
    )
    for inputs, targets in loader:
        loss = nn.functional.cross_entropy(
            model(inputs), targets
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model[0].weight.detach().numpy()
# --8<-- [end:run]


first, second, other = run(3), run(3), run(4)
equal = np.array_equal(first, second)
apart = np.abs(first - other).max()
print("same seed, same weights:", equal)
print("other seed, other weights:", bool(apart > 0.1))
