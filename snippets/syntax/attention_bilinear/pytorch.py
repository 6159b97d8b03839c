import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


queries, keys = draw(16, 6), draw(16, 8)
start, shift = draw(3, 6, 8), draw(3)
# --8<-- [end:given]

query = torch.from_numpy(queries)
key = torch.from_numpy(keys).requires_grad_()
# --8<-- [start:layer]
layer = nn.Bilinear(6, 8, 3)
# --8<-- [end:layer]
layer.load_state_dict({
    "weight": torch.from_numpy(start),
    "bias": torch.from_numpy(shift),
})
# --8<-- [start:call]
scores = layer(query, key)
# --8<-- [end:call]
scores.square().sum().backward()

print("scores", tuple(scores.shape))
print(f"mean score {scores.mean():.4f}")
