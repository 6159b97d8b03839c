import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
w = rng.normal(0, 0.1, (10, 64)).astype("float32")
b = np.zeros(10, "float32")
# --8<-- [end:given]


# --8<-- [start:early]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.last = nn.LazyLinear(10)

    def forward(self, x):
        return self.last(x)


model = Reader()
with torch.no_grad():
    model.last.weight.copy_(torch.from_numpy(w))
# --8<-- [end:early]
