import torch
from safetensors.torch import save_file
from torch import nn

model = nn.ModuleDict({
    "embed": nn.Embedding(50, 16),
    "head": nn.Linear(16, 50, bias=False),
})
model["head"].weight = model["embed"].weight
# --8<-- [start:mistake]
save_file(model.state_dict(), "model.safetensors")
# --8<-- [end:mistake]
print("saved")
