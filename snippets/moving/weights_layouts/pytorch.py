import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Four grey images at a time serve as four channels.
images = load_digits().images[:64].astype("float32") / 16
images = images.reshape(16, 4, 8, 8)  # N C H W
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


# All arrays as Keras stores them.
conv1d, conv2d = draw(3, 4, 6), draw(3, 3, 4, 6)
conv3d = draw(3, 3, 3, 1, 6)
transposed = draw(4, 4, 6, 4)
depthwise, pointwise = draw(3, 3, 4, 2), draw(1, 1, 8, 6)
table = draw(17, 5)
# --8<-- [end:given]

x = torch.from_numpy(images)


# --8<-- [start:fill]
def fill(layer, array, *axes):
    array = np.ascontiguousarray(array.transpose(axes))
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(array))
    return layer
# --8<-- [end:fill]


# --8<-- [start:conv1d]
layer = nn.Conv1d(4, 6, 3, bias=False)
fill(layer, conv1d, 2, 1, 0)
line = layer(x[:, :, 0])
# --8<-- [end:conv1d]

# --8<-- [start:conv2d]
layer = nn.Conv2d(4, 6, 3, bias=False)
fill(layer, conv2d, 3, 2, 0, 1)
plane = layer(x)
# --8<-- [end:conv2d]

# --8<-- [start:conv3d]
layer = nn.Conv3d(1, 6, 3, bias=False)
fill(layer, conv3d, 4, 3, 0, 1, 2)
volume = layer(x[:, None])
# --8<-- [end:conv3d]

# --8<-- [start:transposed]
layer = nn.ConvTranspose2d(
    4, 6, 4, stride=2, padding=1, bias=False
)
fill(layer, transposed, 3, 2, 0, 1)
larger = layer(x)
# --8<-- [end:transposed]

# --8<-- [start:separable]
each = nn.Conv2d(4, 8, 3, groups=4, bias=False)
kernel = depthwise.reshape(3, 3, 8, 1)
fill(each, kernel, 2, 3, 0, 1)
mix = nn.Conv2d(8, 6, 1, bias=False)
fill(mix, pointwise, 3, 2, 0, 1)
separable = mix(each(x))
# --8<-- [end:separable]

# --8<-- [start:embedding]
layer = nn.Embedding(17, 5)
fill(layer, table, 0, 1)
words = layer((x[:, 0, 0] * 16).long())
# --8<-- [end:embedding]

(line.mean() + plane.square().mean()
 + larger.square().mean() + separable.square().mean()
 ).backward()
gradient = each.weight.grad
for name in ["line", "plane", "volume", "larger",
             "separable", "words"]:
    print(f"{name:9} {globals()[name].std():.4f}")
