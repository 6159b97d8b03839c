import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 columns of 8 pixels.
images = load_digits().images[:32].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(0, 2, 1))
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


in_weight, in_bias = draw(24, 8), draw(24)
out_weight, out_bias = draw(8, 8), draw(8)
# --8<-- [end:given]

x = torch.from_numpy(columns)
# --8<-- [start:layer]
attention = nn.MultiheadAttention(
    embed_dim=8, num_heads=2, batch_first=True
)
attention.load_state_dict({
    "in_proj_weight": torch.from_numpy(in_weight),
    "in_proj_bias": torch.from_numpy(in_bias),
    "out_proj.weight": torch.from_numpy(out_weight),
    "out_proj.bias": torch.from_numpy(out_bias),
})
# --8<-- [end:layer]
# --8<-- [start:call]
output, scores = attention(x, x, x, need_weights=True)
# --8<-- [end:call]
# --8<-- [start:heads]
_, each = attention(x, x, x, average_attn_weights=False)
# --8<-- [end:heads]
output.square().mean().backward()
gradient = attention.in_proj_weight.grad
out_gradient = attention.out_proj.weight.grad

count = sum(w.numel() for w in attention.parameters())
print(f"output {tuple(output.shape)}, {count} weights")
print(f"scores {tuple(scores.shape)}")
print(f"per head {tuple(each.shape)}")
