import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

w = rng.normal(0, 0.1, (10, 64)).astype("float32")
b = np.zeros(10, "float32")
batches = rng.permutation(1280).reshape(20, 64)
# --8<-- [end:given]

# --8<-- [start:layer]
class Contrast(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(size))
        self.register_buffer("mean", torch.zeros(size))

    def forward(self, x):
        if self.training:
            with torch.no_grad():
                new = x.mean(dim=0)
                self.mean.mul_(0.9).add_(new, alpha=0.1)
        return (x - self.mean) * self.scale
# --8<-- [end:layer]


layer, head = Contrast(64), nn.Linear(64, 10)
head.load_state_dict({
    "weight": torch.from_numpy(w),
    "bias": torch.from_numpy(b),
})
model = nn.Sequential(layer, head)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

for rows in batches:
    x = torch.from_numpy(images[rows])
    y = torch.from_numpy(labels[rows])
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"loss {loss:.3f}")
print(f"largest scale {layer.scale.max():.3f}")
print(f"ink of an average pixel {layer.mean.mean():.3f}")
