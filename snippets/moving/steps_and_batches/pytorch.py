import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.1, (10, 64)).astype("float32")
bias = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

model = nn.Linear(64, 10)
model.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

x, y = torch.from_numpy(images), torch.from_numpy(labels)
# --8<-- [start:train]
loader = DataLoader(TensorDataset(x, y), batch_size=128)
steps, history = 0, []
for epoch in range(3):
    total = 0.0
    for inputs, targets in loader:
        loss = loss_fn(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(inputs)
        steps += 1
    history.append(total / len(x))
# --8<-- [end:train]

print(f"{steps} steps")
print(" ".join(f"{loss:.3f}" for loss in history))
