import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images[:897] / 16).astype("float32")
labels = labels[:897]
rng = np.random.default_rng(0)
w = rng.normal(0, 0.1, (10, 64)).astype("float32")
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
model = nn.Linear(64, 10, bias=False)
model.load_state_dict({"weight": torch.from_numpy(w)})
optimizer = torch.optim.SGD(model.parameters(), lr=0.3)
loss_fn = nn.CrossEntropyLoss()

# --8<-- [start:train]
history, losses = [], []
for epoch in range(3):
    right = total = 0.0
    for rows in torch.arange(897).split(64):
        logits = model(x[rows])
        loss = loss_fn(logits, y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        right += (logits.argmax(1) == y[rows]).sum().item()
        total += loss.item() * len(rows)
    history.append(right / 897)
    losses.append(total / 897)
# --8<-- [end:train]
print(" ".join(f"{share:.3f}" for share in history))
