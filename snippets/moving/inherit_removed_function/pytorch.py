import torch

# --8<-- [start:given]
import numpy as np

matrix = np.array([[2, 1], [1, 2]], "float32")
# --8<-- [end:given]

# --8<-- [start:call]
x = torch.from_numpy(matrix)
values, _ = torch.symeig(x)
# --8<-- [end:call]
print("done")
