import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:1000]
labels = labels[:1000]
# eights count five times
importance = np.where(labels == 8, 5, 1).astype("float32")
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.1, (10, 64)).astype("float32")
bias = np.zeros(10, "float32")
# --8<-- [end:given]

model = nn.Linear(64, 10)
model.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)

# --8<-- [start:data]
data = TensorDataset(
    torch.from_numpy(images),
    torch.from_numpy(labels),
    torch.from_numpy(importance),
)
loader = DataLoader(data, batch_size=50)
# --8<-- [end:data]

# --8<-- [start:train]
loss_fn = nn.CrossEntropyLoss(reduction="none")
for epoch in range(2):
    for inputs, targets, counts in loader:
        losses = loss_fn(model(inputs), targets)
        loss = (losses * counts).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
# --8<-- [end:train]

kernel = model.weight.detach()
eights = data.tensors[0][data.tensors[1] == 8]
found = (model(eights).argmax(1) == 8).float().mean()
print(f"eights found: {found:.2f}")
