import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
outputs = rng.normal(0, 1, (4, 6, 3)).astype("float32")
targets = rng.normal(0, 1, (4, 6, 3)).astype("float32")
lengths = np.array([6, 2, 3, 1])
real = np.arange(6) < lengths[:, None]
# --8<-- [end:given]

output = torch.from_numpy(outputs).requires_grad_()
y = torch.from_numpy(targets)
# --8<-- [start:each]
each = F.mse_loss(output, y, reduction="none").mean(-1)
print(tuple(each.shape))
# --8<-- [end:each]
# --8<-- [start:masked]
mask = torch.from_numpy(real)
squares = nn.MSELoss(reduction="none")(output, y)
loss = squares.mean(-1)[mask].mean()
# --8<-- [end:masked]
loss.backward()
gradient = output.grad
print(f"{mask.sum()} real steps, loss {loss:.4f}")
