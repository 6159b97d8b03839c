import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images.astype("float32") / 16
labels = digits.target
x_train, y_train = images[:1437], labels[:1437]
x_test, y_test = images[1437:], labels[1437:]
rng = np.random.default_rng(0)


def draw(*shape):
    scale = np.sqrt(2 / np.prod(shape[1:]))
    return rng.normal(0, scale, shape).astype("float32")


start = [draw(16, 1, 3, 3), draw(32, 16, 3, 3)]
start.append(draw(10, 32))
batches = rng.integers(0, 1437, (150, 64))
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(16, 32, 3, padding=1),
    nn.ReLU(),
    nn.AdaptiveAvgPool2d(1),
    nn.Flatten(),
    nn.Linear(32, 10),
)
# --8<-- [end:model]
conv1, conv2, head = model[0], model[3], model[7]
with torch.no_grad():
    for layer, weight in zip((conv1, conv2, head), start):
        layer.weight.copy_(torch.from_numpy(weight))
        layer.bias.zero_()

x = torch.from_numpy(x_train).unsqueeze(1)
y = torch.from_numpy(y_train)
# --8<-- [start:train]
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.15, momentum=0.9
)
losses = []
for batch in batches:
    loss = loss_fn(model(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
# --8<-- [end:train]
# --8<-- [start:test]
with torch.no_grad():
    test = torch.from_numpy(x_test).unsqueeze(1)
    guess = model(test).argmax(dim=1).numpy()
accuracy = (guess == y_test).mean()
# --8<-- [end:test]

print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.3f}")
print(f"accuracy {accuracy:.1%}")
