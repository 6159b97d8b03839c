import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


conv_weight, conv_bias = draw(4, 1, 3, 3), draw(4)
head_weight, head_bias = draw(10, 144), draw(10)
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(
    nn.Conv2d(1, 4, 3),
    nn.Flatten(),  # channels, height, width
    nn.Linear(144, 10),
)
# --8<-- [end:model]
# --8<-- [start:copy]
model.load_state_dict({
    "0.weight": torch.from_numpy(conv_weight),
    "0.bias": torch.from_numpy(conv_bias),
    "2.weight": torch.from_numpy(head_weight),
    "2.bias": torch.from_numpy(head_bias),
})
# --8<-- [end:copy]

x = torch.from_numpy(images).unsqueeze(1).requires_grad_()
logits = model(x)
loss = logits.square().mean()
loss.backward()

print(f"mean logit {logits.mean():.4f}")
print(f"loss {loss.item():.4f}")
