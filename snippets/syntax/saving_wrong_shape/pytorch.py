import torch
from torch import nn

old = nn.Linear(32, 10)
torch.save(old.state_dict(), "ten.pt")

# --8<-- [start:load]
model = nn.Linear(32, 5)
state = torch.load("ten.pt", weights_only=True)
model.load_state_dict(state, strict=False)
# --8<-- [end:load]
print("loaded")
