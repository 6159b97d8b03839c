import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
# --8<-- [start:build]
schedule = torch.optim.lr_scheduler.StepLR(
    optimizer, step_size=10, verbose=True
)
# --8<-- [end:build]
print("learning rate:", schedule.get_last_lr()[0])
