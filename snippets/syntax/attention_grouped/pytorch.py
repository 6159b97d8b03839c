import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


# Four query heads share two key and value heads.
x_all = draw(2, 5, 8)
wq, wk = draw(16, 8), draw(8, 8)
wv, wo = draw(8, 8), draw(8, 16)
# --8<-- [end:given]

x = torch.from_numpy(x_all).requires_grad_()
# --8<-- [start:attend]
query = F.linear(x, torch.from_numpy(wq))
key = F.linear(x, torch.from_numpy(wk))
value = F.linear(x, torch.from_numpy(wv))
query, key, value = (
    part.unflatten(2, (-1, 4)).transpose(1, 2)
    for part in (query, key, value)
)
heads = F.scaled_dot_product_attention(
    query, key, value, enable_gqa=True
)
heads = heads.transpose(1, 2).flatten(2)
output = F.linear(heads, torch.from_numpy(wo))
# --8<-- [end:attend]
output.square().sum().backward()
gradient = x.grad

print(f"query heads {query.shape[1]}")
print(f"key heads {key.shape[1]}")
print(f"size of the output {output.abs().mean():.4f}")
