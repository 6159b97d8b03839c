# --8<-- [start:given]
import numpy as np

logits = np.array([[3.0], [-2.0], [0.5]], dtype="float32")
y = np.array([[1.0], [0.0], [0.0]], dtype="float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:loss]
loss = nn.BCELoss()
value = loss(torch.tensor(logits), torch.tensor(y))
# --8<-- [end:loss]

print(f"loss: {value.item():.3f}")
