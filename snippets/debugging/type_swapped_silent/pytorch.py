import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

guesses = np.array([0.9, 0.2, 0.8, 0.1], "float32")
labels = np.array([1.0, 0.0, 1.0, 0.0], "float32")
# --8<-- [end:given]

output = torch.from_numpy(guesses)
y = torch.from_numpy(labels)
# --8<-- [start:mistake]
loss = nn.BCELoss()(y, output)
print(f"loss {loss:.3f}")
# --8<-- [end:mistake]
