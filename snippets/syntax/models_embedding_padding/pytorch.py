import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
table = rng.normal(0, 1, (9, 4)).astype("float32")
table[0] = 0
tokens = np.array([
    [3, 1, 4, 0, 0],
    [2, 7, 0, 0, 0],
    [8, 2, 6, 1, 5],
])
# --8<-- [end:given]

ids = torch.from_numpy(tokens)
# --8<-- [start:masked]
embedding = nn.Embedding(9, 4, padding_idx=0)
embedding.load_state_dict({
    "weight": torch.from_numpy(table)
})
words = (ids != 0).float().unsqueeze(-1)
average = (embedding(ids) * words).sum(1) / words.sum(1)
# --8<-- [end:masked]
average.square().sum().backward()
gradient = embedding.weight.grad
# --8<-- [start:bag]
pool = nn.EmbeddingBag(
    9, 4, mode="mean", padding_idx=0
)
pool.load_state_dict(embedding.state_dict())
bag = pool(ids)
# --8<-- [end:bag]
print([round(v, 3) for v in bag[:, 0].tolist()])
