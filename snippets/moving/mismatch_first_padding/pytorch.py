import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

image = load_sample_image("china.jpg")[100:324, 200:424]
image = image[None].astype("float32") / 255  # 1 H W C
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.05, (8, 3, 11, 11))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:first]
model = nn.Sequential(
    nn.Conv2d(3, 8, 11, stride=4, padding=1)
)
# --8<-- [end:first]
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(kernel))
    model[0].bias.zero_()
x = torch.from_numpy(image.transpose(0, 3, 1, 2))
y = model(x)
y.square().mean().backward()
gradient = model[0].weight.grad

print(f"{x.shape[-1]} pixels in, {y.shape[-1]} out")
print(f"top left {y[0, 0, 0, 0]:.3f}")
