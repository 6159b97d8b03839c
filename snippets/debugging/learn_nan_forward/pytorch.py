# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn


# --8<-- [start:all]
# --8<-- [start:model]
class Log(nn.Module):
    def forward(self, x):
        return torch.log(x)


model = nn.Sequential()
model.add_module("log", Log())
model.add_module("hidden", nn.Linear(64, 32, bias=False))
model.add_module("out", nn.Linear(32, 10, bias=False))
# --8<-- [end:model]
with torch.no_grad():
    model.hidden.weight.copy_(torch.from_numpy(w1.T))
    model.out.weight.copy_(torch.from_numpy(w2.T))


# --8<-- [start:find]
def first_bad(model, x):
    for name, layer in model.named_children():
        x = layer(x)
        if not torch.isfinite(x).all():
            return name


name = first_bad(model, torch.from_numpy(images))
print("first layer with NaN or infinity:", name)
# --8<-- [end:find]
# --8<-- [end:all]
