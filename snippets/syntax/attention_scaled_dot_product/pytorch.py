import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 1, shape).astype("float32")


# batch, heads, steps, head size
q = draw(2, 3, 5, 4)
k, v = draw(2, 3, 7, 4), draw(2, 3, 7, 4)
mask = rng.random((2, 1, 5, 7)) < 0.6
mask[..., 0] = True
# --8<-- [end:given]

query, key, value = map(torch.from_numpy, (q, k, v))
query.requires_grad_()
# --8<-- [start:attend]
# batch, heads, steps, size; True = may look
output = F.scaled_dot_product_attention(
    query, key, value, attn_mask=torch.from_numpy(mask)
)
# --8<-- [end:attend]
output.square().mean().backward()
gradient = query.grad
# --8<-- [start:causal]
first = F.scaled_dot_product_attention(
    query, key[:, :, :5], value[:, :, :5], is_causal=True
)
# --8<-- [end:causal]
# --8<-- [start:unscaled]
plain = F.scaled_dot_product_attention(
    query[:, 0], key[:, 0], value[:, 0], scale=1.0
)
# --8<-- [end:unscaled]

sizes = [x.abs().mean() for x in (output, first, plain)]
print(f"output {tuple(output.shape)}, {sizes[0]:.4f}")
print(f"causal {sizes[1]:.4f}, unscaled {sizes[2]:.4f}")
