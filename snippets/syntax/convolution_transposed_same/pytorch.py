import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight4, bias4 = draw(1, 4, 4, 4), draw(4)
weight3, bias3 = draw(1, 4, 3, 3), draw(4)
# --8<-- [end:given]

x = torch.from_numpy(images).unsqueeze(1)
# --8<-- [start:four]
up4 = nn.ConvTranspose2d(1, 4, 4, stride=2, padding=1)
# --8<-- [end:four]
# --8<-- [start:three]
up3 = nn.ConvTranspose2d(
    1, 4, 3, stride=2, padding=1, output_padding=1
)
# --8<-- [end:three]
up4.load_state_dict({
    "weight": torch.from_numpy(weight4),
    "bias": torch.from_numpy(bias4),
})
up3.load_state_dict({
    "weight": torch.from_numpy(weight3),
    "bias": torch.from_numpy(bias3),
})
maps4 = up4(x)
maps3 = up3(x)
loss = maps4.square().mean() + maps3.square().mean()
loss.backward()

print(f"kernel 4: {tuple(maps4.shape[1:])}")
print(f"kernel 3: {tuple(maps3.shape[1:])}")
print(f"means {maps4.mean():.4f} {maps3.mean():.4f}")
