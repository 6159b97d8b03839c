import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images.astype("uint8")[:1000]
labels = labels[:1000]
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.1, (10, 64)).astype("float32")
bias = np.zeros(10, "float32")
# --8<-- [end:given]


# --8<-- [start:dataset]
class Digits(Dataset):
    def __len__(self):  # in examples
        return len(images)

    def __getitem__(self, index):  # one example
        pixels = torch.from_numpy(images[index]).float()
        return pixels / 16, labels[index]


loader = DataLoader(Digits(), batch_size=64)
# --8<-- [end:dataset]

model = nn.Linear(64, 10)
model.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

seen = 0
for inputs, targets in loader:
    loss = loss_fn(model(inputs), targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    seen += len(inputs)

kernel = model.weight.detach()
print(len(loader), "steps over", seen, "examples")
print(f"last loss {loss.item():.3f}")
