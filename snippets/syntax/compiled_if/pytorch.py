# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import torch
from torch import nn


# --8<-- [start:model]
class Gate(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(64, 3)

    def forward(self, x):
        y = self.dense(x)
        if y.sum() > 0:
            return y
        return -y


model = torch.compile(
    Gate(), backend="eager", fullgraph=True
)
y = model(torch.tensor(images))
# --8<-- [end:model]
print("shape:", tuple(y.shape))
