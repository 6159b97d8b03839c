import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:64].astype("float32") / 16
# --8<-- [end:given]


# --8<-- [start:model]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 32)

    def forward(self, x):
        head = nn.Linear(32, 10)
        return head(self.hidden(x).relu())
# --8<-- [end:model]


# --8<-- [start:twice]
model = Net().eval()
x = torch.from_numpy(images)
first, second = model(x), model(x)
print(f"two calls agree: {torch.equal(first, second)}")
print(f"arrays: {len(model.state_dict())}")
# --8<-- [end:twice]
