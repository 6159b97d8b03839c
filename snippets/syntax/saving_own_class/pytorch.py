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


# --8<-- [start:all]
# --8<-- [start:model]
class Reader(nn.Module):
    def __init__(self, hidden=16, slope=0.01):
        super().__init__()
        self.settings = {"hidden": hidden, "slope": slope}
        self.body = nn.Linear(64, hidden)
        self.act = nn.LeakyReLU(slope)
        self.head = nn.Linear(hidden, 10)

    def forward(self, x):
        return self.head(self.act(self.body(x)))
# --8<-- [end:model]


x = torch.from_numpy(images)
model = Reader(hidden=32, slope=0.2)
with torch.no_grad():
    for array, w in zip(model.parameters(), [w1, b1, w2, b2]):
        array.copy_(torch.from_numpy(w))

# --8<-- [start:save]
torch.save({
    "settings": model.settings,
    "weights": model.state_dict(),
}, "reader.pt")
# --8<-- [end:save]

# --8<-- [start:load]
state = torch.load("reader.pt", weights_only=True)
loaded = Reader(**state["settings"])
loaded.load_state_dict(state["weights"])
# --8<-- [end:load]
# --8<-- [end:all]

logits = loaded(x)
logits.square().mean().backward()
gradient = loaded.body.weight.grad
print(f"first logit {logits[0, 0]:.3f}")
