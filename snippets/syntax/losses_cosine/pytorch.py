import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
outputs = rng.normal(0, 2, (6, 4)).astype("float32")
targets = rng.normal(0, 2, (6, 4)).astype("float32")
# --8<-- [end:given]

output = torch.from_numpy(outputs).requires_grad_()
y = torch.from_numpy(targets)
# --8<-- [start:loss]
similarity = nn.CosineSimilarity(dim=1)(output, y)
loss = -similarity.mean()
# --8<-- [end:loss]
# --8<-- [start:distance]
alike = torch.ones(len(y))
distance = nn.CosineEmbeddingLoss()(output, y, alike)
# --8<-- [end:distance]
loss.backward()
gradient = output.grad
print(f"loss {loss:.4f}, distance {distance:.4f}")
