import torch

# --8<-- [start:given]
first = [1.0, 3.0, 2.0]
second = [1.0, 2.0, 2.0]
# --8<-- [end:given]

# --8<-- [start:ties]
x = torch.tensor(first, requires_grad=True)
y = torch.tensor(second, requires_grad=True)
larger = torch.maximum(x, y)
slopes = torch.autograd.grad(larger.sum(), [x, y])
print("x:", slopes[0].tolist())
print("y:", slopes[1].tolist())
# --8<-- [end:ties]
