import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)



def kernel(rows, columns):
    w = rng.normal(0, 0.2, (rows, columns))
    return w.astype("float32")


blocks = [kernel(32, 32) for _ in range(3)]
first, last = kernel(32, 64), kernel(10, 32)
# --8<-- [end:given]

# --8<-- [start:model]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.ends = nn.ModuleDict({
            "first": nn.Linear(64, 32),
            "last": nn.Linear(32, 10),
        })
        self.blocks = nn.ModuleList(
            [nn.Linear(32, 32) for _ in range(3)]
        )

    def forward(self, x):
        x = torch.relu(self.ends["first"](x))
        for block in self.blocks:
            x = torch.relu(block(x))
        return self.ends["last"](x)
# --8<-- [end:model]


model = Reader()
with torch.no_grad():
    for layer, w in zip(
        [*model.ends.values(), *model.blocks],
        [first, last, *blocks],
    ):
        layer.weight.copy_(torch.from_numpy(w))
        layer.bias.zero_()

x, y = torch.from_numpy(images), torch.from_numpy(labels)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(50):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
count = sum(p.numel() for p in model.parameters())
print(f"{count} weights, loss {loss:.3f}")
