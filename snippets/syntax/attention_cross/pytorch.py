import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Columns of one digit look at the rows of another.
images = load_digits().images[:64].astype("float32") / 16
columns = images[:32].transpose(0, 2, 1).copy()
rows = images[32:, :6]
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


memory = draw(32, 6, 8)
in_weight, in_bias = draw(24, 8), draw(24)
out_weight, out_bias = draw(8, 8), draw(8)
# --8<-- [end:given]

query = torch.from_numpy(columns)
key = torch.from_numpy(rows)
value = torch.from_numpy(memory).requires_grad_()
attention = nn.MultiheadAttention(8, 2, batch_first=True)
attention.load_state_dict({
    "in_proj_weight": torch.from_numpy(in_weight),
    "in_proj_bias": torch.from_numpy(in_bias),
    "out_proj.weight": torch.from_numpy(out_weight),
    "out_proj.bias": torch.from_numpy(out_bias),
})
# --8<-- [start:call]
output, scores = attention(query, key=key, value=value)
# --8<-- [end:call]
output.square().mean().backward()
gradient = value.grad

size = output.abs().mean()
print(f"output {tuple(output.shape)}, {size:.4f}")
