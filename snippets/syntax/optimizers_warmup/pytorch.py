import torch
from torch.optim import lr_scheduler

# --8<-- [start:given]
import numpy as np

moments = [0, 1, 4, 5, 12, 19]
# --8<-- [end:given]

w = torch.zeros(1, requires_grad=True)
# --8<-- [start:warmup]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = lr_scheduler.SequentialLR(
    optimizer,
    [
        lr_scheduler.LinearLR(optimizer, 1e-8, 1.0, 5),
        lr_scheduler.CosineAnnealingLR(optimizer, 15),
    ],
    milestones=[5],
)
# --8<-- [end:warmup]

# --8<-- [start:read]
rates = []
for t in range(20):
    rates.append(schedule.get_last_lr()[0])
    optimizer.step()
    schedule.step()
# --8<-- [end:read]
rates = np.array(rates)
print(" ".join(f"{rates[t]:.4f}" for t in moments))
