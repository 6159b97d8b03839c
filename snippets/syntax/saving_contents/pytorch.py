import zipfile

import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(2, 3, (64, 8)).astype("float32")
# --8<-- [end:given]


# --8<-- [start:model]
class Centre(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(8))
        self.scale = nn.Parameter(torch.ones(8))

    def forward(self, x):
        return (x - self.mean) * self.scale


model = Centre()
model.mean.copy_(torch.from_numpy(x).mean(0))
# --8<-- [end:model]

# --8<-- [start:save]
torch.save(model.state_dict(), "centre.pt")
# --8<-- [end:save]
# --8<-- [start:contents]
with zipfile.ZipFile("centre.pt") as file:
    names = [n.split("/")[-1] for n in file.namelist()]
state = torch.load("centre.pt", weights_only=True)
stored = sum(array.numel() for array in state.values())
trainable = sum(p.numel() for p in model.parameters())
# --8<-- [end:contents]

fresh = Centre()
fresh.load_state_dict(state)
y = fresh(torch.from_numpy(x))
print("holds a pickle:", "data.pkl" in names)
print(stored, "numbers,", trainable, "of them trainable")
