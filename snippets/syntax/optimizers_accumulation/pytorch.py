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
parts = rng.permutation(512)[:320].reshape(5, 4, 16)
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


model = fresh()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
# --8<-- [start:accumulate]
for step in range(5):
    optimizer.zero_grad()
    for rows in parts[step]:
        logits = model(x[rows])
        loss = nn.functional.cross_entropy(logits, y[rows])
        (loss / 4).backward()
    optimizer.step()


# --8<-- [end:accumulate]
kernel = model[0].weight.detach()

model = fresh()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for step in range(5):
    rows = parts[step].ravel()
    logits = model(x[rows])
    loss = nn.functional.cross_entropy(logits, y[rows])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
large = model[0].weight.detach()
apart = (kernel - large).abs().max()
print(f"loss {loss:.3f}, equal: {apart < 1e-6}")
