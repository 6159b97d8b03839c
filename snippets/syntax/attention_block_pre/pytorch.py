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


def norm():
    return 1 + draw(8), draw(8)


projections, biases = draw(24, 8), draw(24)
out_weight, out_bias = draw(8, 8), draw(8)
w1, b1, w2, b2 = draw(32, 8), draw(32), draw(8, 32), draw(8)
norm1, norm2 = norm(), norm()
# --8<-- [end:given]


# --8<-- [start:block]
class Block(nn.Module):
    def __init__(self, size, heads, wide):
        super().__init__()
        self.norm1 = nn.LayerNorm(size)
        self.attend = nn.MultiheadAttention(
            size, heads, batch_first=True
        )
        self.norm2 = nn.LayerNorm(size)
        self.wide = nn.Linear(size, wide)
        self.narrow = nn.Linear(wide, size)

    def forward(self, x, future):
        y = self.norm1(x)
        y, _ = self.attend(
            y, y, y, attn_mask=future, is_causal=True
        )
        x = x + y
        y = nn.functional.gelu(self.wide(self.norm2(x)))
        return x + self.narrow(y)
# --8<-- [end:block]


block = Block(8, heads=2, wide=32)
arrays = [
    *norm1, projections, biases, out_weight, out_bias,
    *norm2, w1, b1, w2, b2,
]
with torch.no_grad():
    for weight, array in zip(block.parameters(), arrays):
        weight.copy_(torch.from_numpy(array))
x = torch.from_numpy(columns)
future = nn.Transformer.generate_square_subsequent_mask(8)
output = block(x, future)
(output**2).mean().backward()
gradient = block.wide.weight.grad
norm_gradient = block.norm1.weight.grad

print(f"size of the output {output.abs().mean():.4f}")
