import torch

# --8<-- [start:given]
import numpy as np

losses = 0.01 - 0.00001 * np.arange(10)
# --8<-- [end:given]

w = torch.zeros(1, requires_grad=True)
# --8<-- [start:plateau]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = torch.optim.lr_scheduler.ReduceLROnPlateau(
    optimizer, factor=0.1, patience=2,
    threshold_mode="abs",
)


rates = []
for loss in losses:
    schedule.step(loss)
    rates.append(optimizer.param_groups[0]["lr"])
# --8<-- [end:plateau]
rates = np.array(rates)
print(" ".join(f"{rate:.4f}" for rate in rates))
