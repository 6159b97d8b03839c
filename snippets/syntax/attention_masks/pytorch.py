import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Cut each digit to its ink: 2 to 8 columns, zeros after.
images = load_digits().images[:64].astype("float32") / 16
ink = images.max(axis=1) > 0
first = ink.argmax(axis=1)
lengths = 8 - ink[:, ::-1].argmax(axis=1) - first
columns = np.zeros((64, 8, 8), dtype="float32")
for i, (f, n) in enumerate(zip(first, lengths)):
    columns[i, :n] = images[i, :, f:f + n].T
real = np.arange(8) < lengths[:, None]
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


in_weight, in_bias = draw(24, 8), draw(24)
out_weight, out_bias = draw(8, 8), draw(8)
# --8<-- [end:given]

x = torch.from_numpy(columns)
attention = nn.MultiheadAttention(8, 2, batch_first=True)
attention.load_state_dict({
    "in_proj_weight": torch.from_numpy(in_weight),
    "in_proj_bias": torch.from_numpy(in_bias),
    "out_proj.weight": torch.from_numpy(out_weight),
    "out_proj.bias": torch.from_numpy(out_bias),
})
# --8<-- [start:padding]
padding = ~torch.from_numpy(real)  # True = ignore
output, _ = attention(x, x, x, key_padding_mask=padding)
# --8<-- [end:padding]
# --8<-- [start:causal]
future = torch.ones(8, 8, dtype=torch.bool).triu(1)
causal, _ = attention(x, x, x, attn_mask=future)
# --8<-- [end:causal]
# --8<-- [start:both]
both, _ = attention(
    x, x, x, key_padding_mask=padding, attn_mask=future
)
# --8<-- [end:both]
output.square().mean().backward()
gradient = attention.in_proj_weight.grad

sizes = [x.abs().mean() for x in (output, causal, both)]
print(f"padding {sizes[0]:.4f}, causal {sizes[1]:.4f}")
print(f"both {sizes[2]:.4f}")
