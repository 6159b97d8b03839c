import torch

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 60, (20, 10)).astype("float32")
one_hot = np.eye(10, dtype="float32")[np.arange(20) % 10]
# --8<-- [end:given]

logits, y = torch.tensor(scores), torch.tensor(one_hot)
# --8<-- [start:mistake]
p = torch.softmax(logits, dim=1)
loss = -(y * torch.log(p)).sum(1).mean()
# --8<-- [end:mistake]
print(f"loss {loss.item():.3f}")
