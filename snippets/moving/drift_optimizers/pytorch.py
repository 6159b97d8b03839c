import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (300, 64))
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


def train(make_optimizer, **options):
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    with torch.no_grad():
        for p, start in zip(model.parameters(), weights):
            p.copy_(torch.from_numpy(start))
    optimizer = make_optimizer(
        model.parameters(), **options
    )
    history = []
    for batch in batches:
        loss = loss_fn(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    return history


# --8<-- [start:runs]
SGD, Adam = torch.optim.SGD, torch.optim.Adam
runs = {
    "SGD": train(SGD, lr=0.1),
    "momentum": train(SGD, lr=0.05, momentum=0.9),
    "Adam, own epsilon": train(Adam),
    "Adam, 1e-8": train(Adam, eps=1e-8),
    "Adam, 1e-12": train(Adam, eps=1e-12),
    "Adam, exact": train(
        Adam, eps=1e-12, betas=(7 / 8, 1 - 2**-10)
    ),
}
# --8<-- [end:runs]
sgd, momentum, own, same, tiny, exact = runs.values()
for name, history in runs.items():
    print(f"{name:18} {history[-1]:.3f}")
