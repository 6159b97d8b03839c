import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
words = rng.normal(size=(5, 7, 16)).astype("float32")
real = np.arange(7) < np.array([7, 4, 6, 2, 5])[:, None]
# --8<-- [end:given]

x = torch.from_numpy(words)  # (5, 7, 16)
# --8<-- [start:mistake]
attention = nn.MultiheadAttention(
    16, num_heads=2, batch_first=True
)
mask = torch.from_numpy(~real)  # (5, 7)
y, _ = attention(x, x, x, attn_mask=mask)
# --8<-- [end:mistake]
print("output", tuple(y.shape))
