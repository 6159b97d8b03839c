# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
q, k, v = rng.normal(size=(3, 2, 4, 5, 8)).astype("float32")
# --8<-- [end:given]

import torch
from torch.nn.functional import scaled_dot_product_attention

q, k, v = map(torch.tensor, (q, k, v))


# --8<-- [start:solution]
def attention(q, k, v):
    """Causal; q, k, v: batch, heads, steps, width."""
    steps, width = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / width**0.5
    later = torch.ones(steps, steps).triu(1).bool()
    scores = scores.masked_fill(later, float("-inf"))
    return scores.softmax(dim=-1) @ v
# --8<-- [end:solution]


# --8<-- [start:test]
out = attention(q, k, v)
library = scaled_dot_product_attention(q, k, v, is_causal=True)
changed = attention(q, k, torch.cat([v[..., :4, :], -v[..., 4:, :]], -2))
print("as the library:", torch.allclose(out, library, atol=1e-6))
print("first row is v[0]:", torch.allclose(out[..., 0, :], v[..., 0, :]))
print("sees the future:", not torch.equal(out[..., :4, :], changed[..., :4, :]))
# --8<-- [end:test]
