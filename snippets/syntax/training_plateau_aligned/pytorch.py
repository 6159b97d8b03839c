import torch
from torch import nn

# --8<-- [start:given]
metrics = [1.0, 0.8] + [0.9] * 8
# --8<-- [end:given]

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

# --8<-- [start:plateau]
plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(
    optimizer, factor=0.5, patience=1
)
# --8<-- [end:plateau]

rates = []
for val_loss in metrics:
    plateau.step(val_loss)
    rates.append(optimizer.param_groups[0]["lr"])
print(*rates)
