# --8<-- [start:given]
import numpy as np

x = np.ones(1000, "float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:draw]
drop = nn.Dropout(0.5)
inputs = torch.from_numpy(x)

torch.manual_seed(0)
first = drop(inputs).numpy()
second = drop(inputs).numpy()
# --8<-- [end:draw]
same = (first == second).all()
mask = "same mask" if same else "new mask"
print("the second call uses the", mask)
