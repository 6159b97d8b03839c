import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
table = rng.normal(0, 0.3, (12, 6)).astype("float32")
tokens = rng.integers(0, 12, (4, 5))
following = rng.integers(0, 12, (4, 5))
# --8<-- [end:given]

# --8<-- [start:model]
embedding = nn.Embedding(12, 6)
head = nn.Linear(6, 12, bias=False)
head.weight = embedding.weight
# --8<-- [end:model]
with torch.no_grad():
    embedding.weight.copy_(torch.from_numpy(table))

# --8<-- [start:use]
vectors = embedding(torch.from_numpy(tokens))
logits = head(torch.tanh(vectors))
# --8<-- [end:use]
y = torch.from_numpy(following)
loss = nn.functional.cross_entropy(logits.mT, y)
loss.backward()
gradient = embedding.weight.grad
model = nn.ModuleList([embedding, head])
count = sum(p.numel() for p in model.parameters())
print(f"loss {loss:.3f}, {count} weights")
