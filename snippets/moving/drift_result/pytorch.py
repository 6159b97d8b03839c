import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
test = slice(1200, None)


def start(seed):
    rng = np.random.default_rng(seed)
    w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
    w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
    batches = rng.integers(0, 1200, (150, 64))
    return [w1, np.zeros(32), w2, np.zeros(10)], batches
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


# --8<-- [start:train]
def accuracy(seed):
    weights, batches = start(seed)
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    with torch.no_grad():
        for p, array in zip(model.parameters(), weights):
            p.copy_(torch.from_numpy(array))
    optimizer = torch.optim.Adam(model.parameters(), 3e-3)
    for batch in batches:
        loss = loss_fn(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        read = model(x[test]).argmax(1)
    return (read == y[test]).double().mean().item()
# --8<-- [end:train]


right = [accuracy(seed) for seed in range(20)]
print(f"mean of 20 seeds {np.mean(right):.2f}")
print(f"worst to best {min(right):.2f} {max(right):.2f}")
