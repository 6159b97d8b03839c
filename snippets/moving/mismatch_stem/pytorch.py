import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

image = load_sample_image("flower.jpg")[100:196, 300:396]
image = image[None].astype("float32") / 255  # 1 H W C
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.1, (8, 3, 7, 7)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:stem]
model = nn.Sequential(
    nn.Conv2d(3, 8, 7, stride=2, padding=3),
    nn.ReLU(),
    nn.MaxPool2d(3, stride=2, padding=1),
)
# --8<-- [end:stem]
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(kernel))
    model[0].bias.zero_()
x = torch.from_numpy(image.transpose(0, 3, 1, 2))
y = model(x)
y.square().mean().backward()
gradient = model[0].weight.grad

print(f"{x.shape[-1]} pixels in, {y.shape[-1]} out")
print(f"mean {y.mean():.3f}")
