import torch
from torch import nn
from torch.nn.modules.utils import (
    consume_prefix_in_state_dict_if_present,
)

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


def build():
    return nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )


model = build()
with torch.no_grad():
    for array, w in zip(model.parameters(), [w1, b1, w2, b2]):
        array.copy_(torch.from_numpy(w))
# as DataParallel and its kin do
wrapped = nn.ModuleDict({"module": model})
torch.save(wrapped.state_dict(), "wrapped.pt")

# --8<-- [start:load]
state = torch.load("wrapped.pt", weights_only=True)
names = list(state)
consume_prefix_in_state_dict_if_present(
    state, "module."
)
loaded = build()
loaded.load_state_dict(state)
# --8<-- [end:load]

y = loaded(x).detach()
print("saved as", names[0])
print(f"first logit {y[0, 0]:.3f}")
