# --8<-- [start:given]
import numpy as np

x = np.ones((512, 512), dtype="float32")
# --8<-- [end:given]

import torch

# --8<-- [start:late]
torch.set_num_interop_threads(1)
y = torch.tensor(x) @ torch.tensor(x)
torch.set_num_interop_threads(2)
# --8<-- [end:late]
print("sum:", y.sum().item())
