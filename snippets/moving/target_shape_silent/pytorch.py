import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

outputs = np.array([[1.0], [2.0], [3.0], [4.0]], "float32")
targets = np.array([1.0, 2.0, 3.0, 5.0], "float32")
# --8<-- [end:given]

# --8<-- [start:loss]
output = torch.from_numpy(outputs)  # (4, 1)
y = torch.from_numpy(targets)  # (4,)
loss = nn.functional.mse_loss(output, y)
print(f"loss {loss:.2f}")
# --8<-- [end:loss]
