import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
b1 = rng.normal(0, 0.15, 32).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
b2 = rng.normal(0, 0.15, 10).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(images)


def build(classes):
    return nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, classes)
    )


old = build(10)
with torch.no_grad():
    for array, w in zip(old.parameters(), [w1, b1, w2, b2]):
        array.copy_(torch.from_numpy(w))
torch.save(old.state_dict(), "ten.pt")

# --8<-- [start:load]
model = build(5)
state = torch.load("ten.pt", weights_only=True)
now = model.state_dict()
fits = {
    name: array for name, array in state.items()
    if name in now and array.shape == now[name].shape
}
result = model.load_state_dict(fits, strict=False)
# --8<-- [end:load]

features = model[:2](x).detach()
print("loaded:", *fits)
print("left as they were:", *result.missing_keys)
