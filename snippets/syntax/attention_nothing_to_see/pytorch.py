import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Four digits; the third is padding from end to end.
images = load_digits().images[:4].astype("float32") / 16
real = np.ones((4, 8), dtype=bool)
real[2] = False
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


in_weight, out_weight = draw(24, 8), draw(8, 8)
# --8<-- [end:given]

attention = nn.MultiheadAttention(
    8, 2, bias=False, batch_first=True
)
attention.load_state_dict({
    "in_proj_weight": torch.from_numpy(in_weight),
    "out_proj.weight": torch.from_numpy(out_weight),
})
# --8<-- [start:attend]
x = torch.from_numpy(images)
padding = ~torch.from_numpy(real)
output, _ = attention(x, x, x, key_padding_mask=padding)
# --8<-- [end:attend]
finite = output.isfinite().float().mean(dim=(1, 2))
share = finite.mean().item()

print("finite:", [f"{s:.2f}" for s in finite])
