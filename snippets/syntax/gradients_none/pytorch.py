import torch

# --8<-- [start:given]
weights = [1.0, 2.0]
# --8<-- [end:given]

# --8<-- [start:unused]
w = torch.tensor(weights, requires_grad=True)
bias = torch.tensor(0.5, requires_grad=True)
loss = (w**2).sum()  # bias forgotten
dw, db = torch.autograd.grad(loss, [w, bias])
step = 0.1 * db
print("step:", step.item())
# --8<-- [end:unused]
