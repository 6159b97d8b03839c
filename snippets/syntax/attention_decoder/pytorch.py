import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Columns of a digit as targets, rows of another as memory.
images = load_digits().images[:64].astype("float32") / 16
columns = images[:32].transpose(0, 2, 1).copy()
rows = images[32:, :6].copy()
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


start = {}
for name in ("self_attn", "multihead_attn"):
    start[f"{name}.in_proj_weight"] = draw(24, 8)
    start[f"{name}.in_proj_bias"] = draw(24)
    start[f"{name}.out_proj.weight"] = draw(8, 8)
    start[f"{name}.out_proj.bias"] = draw(8)
for name, (o, i) in zip(("linear1", "linear2"),
                        ((16, 8), (8, 16))):
    start[f"{name}.weight"] = draw(o, i)
    start[f"{name}.bias"] = draw(o)
for name in ("norm1", "norm2", "norm3"):
    start[f"{name}.weight"] = 1 + draw(8)
    start[f"{name}.bias"] = draw(8)
# --8<-- [end:given]

# --8<-- [start:block]
block = nn.TransformerDecoderLayer(
    8, nhead=2, dim_feedforward=16, dropout=0.0,
    batch_first=True,
)
# --8<-- [end:block]
block.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
x = torch.from_numpy(columns)
memory = torch.from_numpy(rows).requires_grad_()
future = nn.Transformer.generate_square_subsequent_mask(8)
# --8<-- [start:call]
output = block(x, memory, tgt_mask=future)
# --8<-- [end:call]
(output**3).mean().backward()
memory_gradient = memory.grad
gradient = block.linear2.weight.grad

print(f"size of the output {output.abs().mean():.4f}")
