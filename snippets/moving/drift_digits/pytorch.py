import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (300, 64))
shuffled = rng.permuted(batches, axis=1)
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]


def digits_that_agree(losses, reference):
    gap = np.abs(np.array(losses) - np.array(reference))
    worst = np.maximum.accumulate(gap)
    return -np.log10(worst.clip(1e-7))  # float32 has seven
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


# --8<-- [start:train]
def train(batches):
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    with torch.no_grad():
        for p, start in zip(model.parameters(), weights):
            p.copy_(torch.from_numpy(start))
    optimizer = torch.optim.Adam(model.parameters())
    losses = []
    for batch in batches:
        loss = loss_fn(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
# --8<-- [end:train]


# --8<-- [start:digits]
losses = train(batches)
np.save("losses.npy", losses)
digits = digits_that_agree(train(shuffled), losses)
print(f"five digits at the end: {digits[-1] > 5}")
# --8<-- [end:digits]
