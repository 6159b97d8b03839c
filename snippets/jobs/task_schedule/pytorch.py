# --8<-- [start:given]
peak, warm, total = 0.1, 5, 20
# --8<-- [end:given]

import math

import torch
from torch.optim.lr_scheduler import LambdaLR

weight = torch.nn.Parameter(torch.ones(()))


# --8<-- [start:solution]
def share(step):
    """Of the peak: up, then down a cosine to 0."""
    if step < warm:
        return (step + 1) / warm
    way = (step - warm) / (total - warm)
    return 0.5 * (1 + math.cos(math.pi * way))


optimizer = torch.optim.SGD([weight], lr=peak)
schedule = LambdaLR(optimizer, share)
# --8<-- [end:solution]


# --8<-- [start:test]
rates = []
for _ in range(total):
    weight.grad = torch.ones(())
    rates.append(optimizer.param_groups[0]["lr"])
    optimizer.step()
    schedule.step()
moved = 1 - weight.item()
print("first, peak, last:", *(round(rates[i], 4) for i in (0, 4, -1)))
print("moved:", round(moved, 4))
# --8<-- [end:test]
