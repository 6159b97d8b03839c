# --8<-- [start:given]
import numpy as np

g = np.array([1e-2, 1e-4, 1e-6, 1e-7, 1e-8], "float32")
# --8<-- [end:given]

import torch

# --8<-- [start:steps]
w = torch.zeros(5, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=1e-3)
for step in range(1, 11):
    w.grad = torch.tensor(g)
    optimizer.step()
moved = -w.detach().numpy() / 1e-3
# --8<-- [end:steps]

for size, distance in zip(g, moved):
    print(f"gradient {size:.0e}: moved {distance:5.2f} lr")
