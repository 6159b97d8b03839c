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


# --8<-- [start:train]
def train(model, optimizer):
    for step in range(20):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model[0].weight.detach()
# --8<-- [end:train]


# --8<-- [start:momentum]
model = fresh()
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.1, momentum=0.9
)
momentum = train(model, optimizer)
# --8<-- [end:momentum]
# --8<-- [start:nesterov]
model = fresh()
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.1, momentum=0.9, nesterov=True
)
nesterov = train(model, optimizer)
# --8<-- [end:nesterov]
# --8<-- [start:rmsprop]
model = fresh()
optimizer = torch.optim.RMSprop(
    model.parameters(), lr=1e-3, alpha=0.9, eps=1e-12
)
rmsprop = train(model, optimizer)
# --8<-- [end:rmsprop]
# --8<-- [start:adagrad]
model = fresh()
optimizer = torch.optim.Adagrad(
    model.parameters(),
    lr=1e-2,
    initial_accumulator_value=0.1,
    eps=1e-7,
)
adagrad = train(model, optimizer)
# --8<-- [end:adagrad]
# --8<-- [start:adadelta]
model = fresh()
optimizer = torch.optim.Adadelta(
    model.parameters(), lr=1.0, rho=0.95, eps=1e-7
)
adadelta = train(model, optimizer)
# --8<-- [end:adadelta]
# --8<-- [start:adamax]
model = fresh()
optimizer = torch.optim.Adamax(
    model.parameters(), lr=1e-3, eps=1e-12
)
adamax = train(model, optimizer)
# --8<-- [end:adamax]
# --8<-- [start:nadam]
model = fresh()
optimizer = torch.optim.NAdam(
    model.parameters(),
    lr=1e-3,
    eps=1e-7,
    momentum_decay=1.0,
)
nadam = train(model, optimizer)
# --8<-- [end:nadam]
# --8<-- [start:amsgrad]
model = fresh()
optimizer = torch.optim.Adam(
    model.parameters(), lr=1e-3, eps=1e-12, amsgrad=True
)
amsgrad = train(model, optimizer)
# --8<-- [end:amsgrad]
# --8<-- [start:adafactor]
model = fresh()
optimizer = torch.optim.Adafactor(
    model.parameters(), lr=1e-2
)
adafactor = train(model, optimizer)
# --8<-- [end:adafactor]

for name, weights in [
    ("momentum", momentum),
    ("nesterov", nesterov),
    ("rmsprop", rmsprop),
    ("adagrad", adagrad),
    ("adadelta", adadelta),
    ("adamax", adamax),
    ("nadam", nadam),
    ("amsgrad", amsgrad),
    ("adafactor", adafactor),
]:
    moved = (weights - torch.from_numpy(w1)).abs().max()
    print(f"{name:10} moved up to {moved:.4f}")
