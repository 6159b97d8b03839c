import torch
from torch.optim import lr_scheduler

# --8<-- [start:given]
import numpy as np

moments = [0, 1, 5, 6, 10, 19]
# --8<-- [end:given]

w = torch.zeros(1, requires_grad=True)


# --8<-- [start:rates]
def rates(schedule):
    found = []
    for t in range(20):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    return np.array(found)
# --8<-- [end:rates]


# --8<-- [start:steps]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = lr_scheduler.StepLR(
    optimizer, step_size=6, gamma=0.5
)
steps = rates(schedule)
# --8<-- [end:steps]

# --8<-- [start:exponential]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = lr_scheduler.ExponentialLR(
    optimizer, gamma=0.9
)
exponential = rates(schedule)
# --8<-- [end:exponential]

# --8<-- [start:milestones]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = lr_scheduler.MultiStepLR(
    optimizer, milestones=[6, 12], gamma=0.1
)
milestones = rates(schedule)
# --8<-- [end:milestones]

# --8<-- [start:cosine]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = lr_scheduler.CosineAnnealingLR(
    optimizer, T_max=20, eta_min=0.01
)
cosine = rates(schedule)
# --8<-- [end:cosine]

# --8<-- [start:restarts]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = lr_scheduler.CosineAnnealingWarmRestarts(
    optimizer, T_0=5
)
restarts = rates(schedule)
# --8<-- [end:restarts]

# --8<-- [start:polynomial]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = lr_scheduler.PolynomialLR(
    optimizer, total_iters=20, power=3.0
)
polynomial = rates(schedule)
# --8<-- [end:polynomial]

# --8<-- [start:linear]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = lr_scheduler.LinearLR(
    optimizer, start_factor=1.0, end_factor=0.2,
    total_iters=20,
)
linear = rates(schedule)
# --8<-- [end:linear]

# --8<-- [start:inverse]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = lr_scheduler.LambdaLR(
    optimizer, lr_lambda=lambda t: 1 / (1 + t / 5)
)
inverse = rates(schedule)
# --8<-- [end:inverse]

for name, found in [
    ("steps", steps),
    ("exponential", exponential),
    ("milestones", milestones),
    ("cosine", cosine),
    ("restarts", restarts),
    ("polynomial", polynomial),
    ("linear", linear),
    ("inverse", inverse),
]:
    row = " ".join(f"{found[t]:.4f}" for t in moments)
    print(f"{name:11} {row}")
