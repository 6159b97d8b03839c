import torch
from torch import nn

# --8<-- [start:loss]
loss_fn = nn.MSELoss(size_average=False)
# --8<-- [end:loss]
x, y = torch.zeros(4), torch.ones(4)
print("loss:", loss_fn(x, y).item())
