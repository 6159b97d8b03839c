import torch
from torch import nn

# --8<-- [start:model]
model = nn.Sequential(nn.Linear(4, 3), nn.Softmax())
# --8<-- [end:model]
x = torch.zeros(2, 4)
print("shape:", list(model(x).shape))
