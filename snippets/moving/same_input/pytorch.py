import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_images

photos = np.stack([
    image[::8, ::8] for image in load_sample_images().images
])
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.2, (4, 3, 3, 3)).astype("float32")
bias = rng.normal(0, 0.2, 4).astype("float32")
# --8<-- [end:given]

conv = nn.Conv2d(3, 4, 3)
conv.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})

# --8<-- [start:prepare]
x = torch.from_numpy(photos).permute(0, 3, 1, 2)
x = x.float() / 255
# --8<-- [end:prepare]

# --8<-- [start:check]
print(x.dtype, tuple(x.shape))
print(f"{x.min():.3f} to {x.max():.3f}")
channels = x.mean(dim=(0, 2, 3))
print(" ".join(f"{c:.3f}" for c in channels))
# --8<-- [end:check]

output = conv(x)
print(f"convolution: mean {output.mean():.4f}")
