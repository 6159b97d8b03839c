import torch


# --8<-- [start:layer]
class Double(torch.autograd.Function):
    def forward(self, x):
        return 2 * x

    def backward(self, grad):
        return 2 * grad


x = torch.ones(2, requires_grad=True)
y = Double()(x)
# --8<-- [end:layer]
print("y:", y.tolist())
