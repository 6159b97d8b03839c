import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (100, 64))
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


# --8<-- [start:train]
def train(make_optimizer):
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    with torch.no_grad():
        for array, w in zip(model.parameters(), weights):
            array.copy_(torch.from_numpy(w))
    optimizer = make_optimizer(model.parameters())
    history = []
    for batch in batches:
        loss = loss_fn(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    return history, model[0].weight.detach()
# --8<-- [end:train]


# --8<-- [start:runs]
runs = {
    "SGD": train(lambda p: torch.optim.SGD(p, lr=0.1)),
    "momentum": train(
        lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9)
    ),
    "Adam": train(lambda p: torch.optim.Adam(p, lr=1e-3)),
}
# --8<-- [end:runs]
for name, (history, kernel) in runs.items():
    print(f"{name:9} {history[0]:.3f} {history[-1]:.3f}")
