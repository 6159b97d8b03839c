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
    return rng.normal(0, 0.3, shape).astype("float32")


start = {
    "self_attn.in_proj_weight": draw(24, 8),
    "self_attn.in_proj_bias": draw(24),
    "self_attn.out_proj.weight": draw(8, 8),
    "self_attn.out_proj.bias": draw(8),
    "linear1.weight": draw(16, 8),
    "linear1.bias": draw(16),
    "linear2.weight": draw(8, 16),
    "linear2.bias": draw(8),
    "norm1.weight": 1 + draw(8),
    "norm1.bias": draw(8),
    "norm2.weight": 1 + draw(8),
    "norm2.bias": draw(8),
}
# --8<-- [end:given]

# --8<-- [start:block]
block = nn.TransformerEncoderLayer(
    8, nhead=2, dim_feedforward=16, dropout=0.0,
    batch_first=True,
)
# --8<-- [end:block]
block.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
# --8<-- [start:call]
x = torch.from_numpy(columns).requires_grad_()
output = block(x)
# --8<-- [end:call]
(output**3).mean().backward()
input_gradient = x.grad
gradient = block.linear1.weight.grad

count = sum(w.numel() for w in block.parameters())
print(f"{count} weights")
print(f"size of the output {output.abs().mean():.4f}")
