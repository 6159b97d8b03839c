import torch
from torch import nn

old = nn.Linear(2, 3)
torch.save(old.state_dict(), "three.pt")

# --8<-- [start:load]
model = nn.Linear(2, 1)
state = torch.load("three.pt", weights_only=True)
model.load_state_dict(state, strict=False)
# --8<-- [end:load]
print("loaded")
