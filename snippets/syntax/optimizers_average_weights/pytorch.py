import torch
from torch import nn
from torch.optim import swa_utils

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
# --8<-- [start:average]
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
average = swa_utils.AveragedModel(
    model,
    multi_avg_fn=swa_utils.get_ema_multi_avg_fn(0.9),
)
for step in range(20):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    average.update_parameters(model)
last = model[0].weight.detach()
averaged = average.module[0].weight
# --8<-- [end:average]
apart = (last - averaged).abs().max()
print(f"loss {loss:.3f}, apart by {apart:.3f}")
