import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images.astype("float32") / 16
labels = digits.target
rng = np.random.default_rng(1)
batches = rng.integers(0, len(images), (200, 64))
# The same samples in every batch, in another order.
shuffled = rng.permuted(batches, axis=1)


def draw(*shape):
    fan_in = np.prod(shape[1:])
    array = rng.normal(0, (2 / fan_in) ** 0.5, shape)
    return array.astype("float32")


kernels = [
    draw(8, 1, 3, 3), draw(16, 8, 3, 3), draw(10, 16)
]
# --8<-- [end:given]

x = torch.from_numpy(images)[:, None]
y = torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


# --8<-- [start:train]
def train(batches):
    model = nn.Sequential(
        nn.Conv2d(1, 8, 3), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 3), nn.ReLU(), nn.Flatten(),
        nn.Linear(16, 10),
    )
    with torch.no_grad():
        for layer, start in zip(model[::3], kernels):
            layer.weight.copy_(torch.from_numpy(start))
            layer.bias.zero_()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    history = []
    for batch in batches:
        loss = loss_fn(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    return history
# --8<-- [end:train]


# --8<-- [start:twice]
history = train(batches)
again = train(shuffled)
# --8<-- [end:twice]
print(f"loss after 200 steps {history[-1]:.3f}")
print(f"the same, reordered  {again[-1]:.3f}")
