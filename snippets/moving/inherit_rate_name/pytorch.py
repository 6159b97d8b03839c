import torch

w = torch.zeros(1, requires_grad=True)
# --8<-- [start:rate]
optimizer = torch.optim.SGD([w], lr=0.1)
optimizer.lr = 0.5
# --8<-- [end:rate]
used = optimizer.param_groups[0]["lr"]
print(f"learning rate in use: {used:.1f}")
