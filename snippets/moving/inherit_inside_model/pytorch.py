import torch

# --8<-- [start:graph]
x = torch.zeros(1, requires_grad=True)
y = torch.sigmoid(x)
y.data.clamp_(max=0.4)
y.sum().backward()
# --8<-- [end:graph]
print("gradient:", round(x.grad.item(), 2))
