import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)



def kernel(rows, columns):
    w = rng.normal(0, 0.15, (rows, columns))
    return w.astype("float32")


kernels = [
    kernel(32, 64), kernel(32, 32),
    kernel(32, 32), kernel(10, 32),
]
biases = [np.zeros(n, "float32") for n in (32, 32, 32, 10)]
# --8<-- [end:given]

# --8<-- [start:model]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(64, 32)
        self.block1 = nn.Linear(32, 32)
        self.block2 = nn.Linear(32, 32)
        self.last = nn.Linear(32, 10)

    def forward(self, x):
        h = torch.relu(self.first(x))
        h = h + torch.relu(self.block1(h))
        h = h + torch.relu(self.block2(h))
        return self.last(h)


model = Reader()
# --8<-- [end:model]

# --8<-- [start:load]
state = {}
names = ["first", "block1", "block2", "last"]
for name, w, b in zip(names, kernels, biases):
    state[f"{name}.weight"] = torch.from_numpy(w)
    state[f"{name}.bias"] = torch.from_numpy(b)
model.load_state_dict(state)
# --8<-- [end:load]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
logits = model(x).detach()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(20):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"loss after 20 steps {loss:.3f}")
