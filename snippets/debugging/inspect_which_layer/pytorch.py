# --8<-- [start:given]
import numpy as np

images = np.ones((4, 1, 8, 8), dtype="float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:model]
model = nn.Sequential()
model.add_module("conv", nn.Conv2d(1, 6, 3))
model.add_module("pool", nn.MaxPool2d(2))
model.add_module("flatten", nn.Flatten())
model.add_module("hidden", nn.Linear(54, 32))
model.add_module("classifier", nn.Linear(64, 10))
# --8<-- [end:model]

# --8<-- [start:find]
entered = []
for name, module in model.named_children():
    module.register_forward_pre_hook(
        lambda module, args, name=name: entered.append(name)
    )
try:
    model(torch.from_numpy(images))
except RuntimeError as error:
    said = str(error)
where = entered[-1]
# --8<-- [end:find]
print("fails in:", where)
print("message names it:", where in said)
