import torch
from torch import nn

# --8<-- [start:save]
model = nn.Sequential(nn.Linear(4, 2), nn.Tanh())
torch.save(model, "whole.pt")
# --8<-- [end:save]

# --8<-- [start:load]
loaded = torch.load("whole.pt")
# --8<-- [end:load]
print("loaded")
