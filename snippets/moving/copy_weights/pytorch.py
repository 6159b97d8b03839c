import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


conv_weight, conv_bias = draw(8, 8, 3, 3), draw(8)
head_weight, head_bias = draw(8, 8), draw(8)
# --8<-- [end:given]

# --8<-- [start:copy]
conv = nn.Conv2d(8, 8, 3)
conv.load_state_dict({
    "weight": torch.from_numpy(conv_weight),
    "bias": torch.from_numpy(conv_bias),
})
head = nn.Linear(8, 8)
head.load_state_dict({
    "weight": torch.from_numpy(head_weight),
    "bias": torch.from_numpy(head_bias),
})
# --8<-- [end:copy]

# Eight grey images at a time serve as eight channels.
x = torch.from_numpy(images).reshape(8, 8, 8, 8)
hidden = conv(x).relu().amax(dim=(2, 3))
output = head(hidden)
loss = output.square().mean()
loss.backward()

print(f"loss {loss.item():.4f}")
print(f"kernel gradient {conv.weight.grad.norm():.4f}")
