import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(photo).permute(2, 0, 1)[None]

# --8<-- [start:grey]
rgb = torch.tensor([0.2989, 0.5870, 0.1140])
grey = torch.einsum("nchw,c->nhw", x, rgb)[:, None]
# --8<-- [end:grey]

# --8<-- [start:contrast]
mean = x.mean(dim=(2, 3), keepdim=True)
stronger = (x - mean) * 1.5 + mean
# --8<-- [end:contrast]

# --8<-- [start:brightness]
brighter = (x + 0.2).clamp(0, 1)
# --8<-- [end:brightness]

# --8<-- [start:gamma]
darker = x ** 2.2
# --8<-- [end:gamma]

print(f"grey {grey.mean():.3f}, plain mean {x.mean():.3f}")
print(f"{stronger.min():.2f} to {stronger.max():.2f}")
