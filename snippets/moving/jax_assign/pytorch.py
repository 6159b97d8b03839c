import torch

# --8<-- [start:write]
x = torch.zeros(3, requires_grad=True)
x[0] = 1.0
# --8<-- [end:write]
print("x:", x.tolist())
