import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
train = DataLoader(
    TensorDataset(x[:1400], y[:1400]), batch_size=64
)
val = DataLoader(
    TensorDataset(x[1400:], y[1400:]), batch_size=64
)

model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
with torch.no_grad():
    for array, w in zip(model.parameters(), weights):
        array.copy_(torch.from_numpy(w))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.3)


# --8<-- [start:all]
# --8<-- [start:validate]
def evaluate(loader):
    model.eval()
    losses, hits, sizes = [], [], []
    with torch.no_grad():
        for inputs, targets in loader:
            logits = model(inputs)
            loss = loss_fn(logits, targets)
            losses.append(loss.item() * len(inputs))
            right = logits.argmax(1) == targets
            hits.append(right.sum().item())
            sizes.append(len(inputs))
    n = sum(sizes)
    return sum(losses) / n, sum(hits) / n
# --8<-- [end:validate]


# --8<-- [start:train]
history, val_history, val_accuracy = [], [], []
for epoch in range(8):
    model.train()
    total, n = 0.0, 0
    for inputs, targets in train:
        loss = loss_fn(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(inputs)
        n += len(inputs)
    history.append(total / n)
    val_loss, accuracy = evaluate(val)
    val_history.append(val_loss)
    val_accuracy.append(accuracy)
# --8<-- [end:train]
# --8<-- [end:all]

print(f"loss      {history[0]:.3f} to {history[-1]:.3f}")
print(f"held back {val_loss:.3f}, accuracy {accuracy:.3f}")
