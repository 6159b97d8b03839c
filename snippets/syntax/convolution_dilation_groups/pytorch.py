import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


wide_weight, wide_bias = draw(4, 1, 3, 3), draw(4)
group_weight, group_bias = draw(8, 2, 3, 3), draw(8)
# --8<-- [end:given]

x = torch.from_numpy(images).unsqueeze(1)
# --8<-- [start:dilation]
wide = nn.Conv2d(1, 4, 3, dilation=2, padding=2)
# --8<-- [end:dilation]
# --8<-- [start:groups]
# two groups: weight is (8, 4 // 2, 3, 3)
grouped = nn.Conv2d(4, 8, 3, groups=2)
# --8<-- [end:groups]
wide.load_state_dict({
    "weight": torch.from_numpy(wide_weight),
    "bias": torch.from_numpy(wide_bias),
})
grouped.load_state_dict({
    "weight": torch.from_numpy(group_weight),
    "bias": torch.from_numpy(group_bias),
})
four = wide(x)
eight = grouped(four)
loss = eight.square().mean()
loss.backward()

print(f"dilated {tuple(four.shape[1:])}")
print(f"grouped {tuple(eight.shape[1:])}")
print(f"group weights {grouped.weight.numel()}")
print(f"loss {loss.item():.4f}")
