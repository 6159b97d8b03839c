import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

grid = images.reshape(-1, 8, 8)
columns = grid.mean(axis=1)  # ink per column, 8 numbers
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.3, (10, 40)).astype("float32")
w3 = rng.normal(0, 0.3, (1, 40)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 32, bias=False)
        self.digit = nn.Linear(40, 10, bias=False)
        self.even = nn.Linear(40, 1, bias=False)

    def forward(self, image, ink):
        pixels = torch.relu(self.hidden(image))
        both = torch.cat([pixels, ink], dim=1)
        return self.digit(both), self.even(both)


model = Reader()
# --8<-- [end:model]
model.load_state_dict({
    "hidden.weight": torch.from_numpy(w1),
    "digit.weight": torch.from_numpy(w2),
    "even.weight": torch.from_numpy(w3),
})

image = torch.from_numpy(images)
ink = torch.from_numpy(columns)
# --8<-- [start:use]
digit, even = model(image, ink)
print(tuple(digit.shape), tuple(even.shape))
# --8<-- [end:use]
(digit.square().mean() + even.square().mean()).backward()
gradient = model.hidden.weight.grad
