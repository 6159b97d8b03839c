import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images[:512] / 16).astype("float32")
labels = labels[:512]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)


def fresh():
    model = nn.Sequential(
        nn.Linear(64, 32, bias=False),
        nn.Tanh(),
        nn.Linear(32, 10, bias=False),
    )
    model.load_state_dict({
        "0.weight": torch.from_numpy(w1),
        "2.weight": torch.from_numpy(w2),
    })
    return model


def train(model, clip):
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    for step in range(20):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        clip(list(model.parameters()))
        optimizer.step()
    return model[0].weight.detach()


# --8<-- [start:together]
def clip_together(parameters):
    nn.utils.clip_grad_norm_(parameters, 0.2)


together = train(fresh(), clip_together)
# --8<-- [end:together]


# --8<-- [start:alone]
def clip_alone(parameters):
    for p in parameters:
        nn.utils.clip_grad_norm_(p, 0.2)


alone = train(fresh(), clip_alone)
# --8<-- [end:alone]


# --8<-- [start:numbers]
def clip_numbers(parameters):
    nn.utils.clip_grad_value_(parameters, 0.003)


numbers = train(fresh(), clip_numbers)
# --8<-- [end:numbers]
for name, weights in [
    ("all together", together),
    ("each variable alone", alone),
    ("each number", numbers),
]:
    moved = (weights - torch.from_numpy(w1)).norm()
    print(f"{name:20}moved by {moved:.3f}")
