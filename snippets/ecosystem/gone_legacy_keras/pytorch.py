import torch
from torch import nn

# --8<-- [start:mistake]
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.1, momentum=0.9
)
kind = type(optimizer).__name__
# --8<-- [end:mistake]
print("optimizer:", kind)
