import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

inputs = np.array([[1.0, -1.0]], "float32")
# --8<-- [end:given]

x = torch.from_numpy(inputs)
# --8<-- [start:train]
old, new = nn.Linear(2, 1), nn.Linear(2, 1)
optimizer = torch.optim.SGD(old.parameters(), lr=0.05)
start = new.weight.detach().clone()

loss = new(x).sum()
loss.backward()

optimizer.step()
moved = (new.weight - start).abs().max()
print(f"moved by {moved:.2f}")
# --8<-- [end:train]
