import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


# Six steps of one sequence, one head of size 8.
x_all = draw(1, 6, 8)
wq, wk, wv = draw(8, 8), draw(8, 8), draw(8, 8)
# --8<-- [end:given]

x = torch.from_numpy(x_all)
q, k, v = (torch.from_numpy(w) for w in (wq, wk, wv))
# --8<-- [start:whole]
whole = F.scaled_dot_product_attention(
    x @ q, x @ k, x @ v, is_causal=True
)
# --8<-- [end:whole]
# --8<-- [start:cached]
keys = values = torch.zeros(1, 0, 8)
steps = []
for i in range(6):
    new = x[:, i:i + 1]
    keys = torch.cat([keys, new @ k], dim=1)
    values = torch.cat([values, new @ v], dim=1)
    # one query, and all keys are past: no causal mask
    steps.append(F.scaled_dot_product_attention(
        new @ q, keys, values
    ))
cached = torch.cat(steps, dim=1)
# --8<-- [end:cached]

print(f"whole {whole[0, -1].norm():.4f}")
print(f"cached {cached[0, -1].norm():.4f}")
