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
batches = rng.permutation(512).reshape(8, 64)
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
# --8<-- [start:train]
optimizer = torch.optim.SGD(model.parameters(), lr=0.4)
schedule = torch.optim.lr_scheduler.StepLR(
    optimizer, step_size=1, gamma=0.5
)

for epoch in range(4):
    for rows in batches:
        logits = model(x[rows])
        loss = nn.functional.cross_entropy(logits, y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    schedule.step()
# --8<-- [end:train]
rate = optimizer.param_groups[0]["lr"]
kernel = model[0].weight.detach()
print(f"loss {loss:.3f}, learning rate {rate:.3f}")
