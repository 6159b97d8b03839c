import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (4, 1, 3, 3)).astype("float32")
bias = rng.normal(0, 0.3, 4).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(
    nn.Conv2d(1, 4, 3, stride=2, padding=1),
)
# --8<-- [end:model]
model.load_state_dict({
    "0.weight": torch.from_numpy(weight),
    "0.bias": torch.from_numpy(bias),
})

x = torch.from_numpy(images).unsqueeze(1)
# --8<-- [start:sizes]
even = model(x)
odd = model(x[:, :, :7, :7])
# --8<-- [end:sizes]
loss = even.square().mean()
loss.backward()

print(f"8x8: {tuple(even.shape)}, mean {even.mean():.4f}")
print(f"7x7: {tuple(odd.shape)}, mean {odd.mean():.4f}")
