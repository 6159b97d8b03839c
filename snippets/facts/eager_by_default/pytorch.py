# --8<-- [start:given]
import numpy as np

start = np.array([40.0, 12.5, 7.25], "float32")
# --8<-- [end:given]

import torch

# --8<-- [start:eager]
x = torch.tensor(start, requires_grad=True)
y, halvings = x, 0
while y.sum() > 1:  # Python asks the numbers
    y, halvings = y / 2, halvings + 1
y.sum().backward()
gradient = x.grad
# --8<-- [end:eager]
in_a_graph = torch.compiler.is_compiling()
print("halved", halvings, "times")
print("gradient:", [round(g, 4) for g in gradient.tolist()])
