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


model = fresh()
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.2, momentum=0.9
)
# --8<-- [start:drop]
for step in range(20):
    if step == 10:
        for group in optimizer.param_groups:
            group["lr"] = 0.02
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

# --8<-- [end:drop]

kernel = model[0].weight.detach()
moved = (kernel - torch.from_numpy(w1)).abs().max()
print(f"loss {loss:.3f}, moved up to {moved:.3f}")
