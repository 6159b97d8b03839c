import torch

w = torch.zeros(1, requires_grad=True)
# --8<-- [start:schedule]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1)
for epoch in range(2):
    schedule.step()
    optimizer.step()
# --8<-- [end:schedule]
rate = schedule.get_last_lr()[0]
print(f"rate after 2 epochs: {rate:.4f}")
