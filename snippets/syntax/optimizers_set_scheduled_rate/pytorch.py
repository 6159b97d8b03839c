import torch

# --8<-- [start:given]
import numpy as np

start = np.zeros(1, "float32")
# --8<-- [end:given]

w = torch.from_numpy(start).requires_grad_()
# --8<-- [start:set]
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda t: 0.9**t
)
group = optimizer.param_groups[0]
group["lr"] = 0.01

optimizer.step()
schedule.step()
print(f"learning rate {group['lr']:.3f}")
# --8<-- [end:set]
