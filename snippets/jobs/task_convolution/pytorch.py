# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:4].astype("float32") / 16
rng = np.random.default_rng(0)
kernel = rng.normal(size=(3, 3, 1, 5)).astype("float32")
# --8<-- [end:given]

import torch
from torch.nn import functional as F

x = torch.tensor(images)[:, None]
weight = torch.tensor(kernel).permute(3, 2, 0, 1).contiguous()


# --8<-- [start:solution]
def convolve(x, weight):
    """x: batch, in, height, width; weight: out, in, …."""
    out, _, rows, columns = weight.shape
    height, width = x.shape[-2:]
    patches = F.unfold(x, (rows, columns))
    scores = weight.reshape(out, -1) @ patches
    return scores.reshape(
        -1, out, height - rows + 1, width - columns + 1)
# --8<-- [end:solution]


# --8<-- [start:test]
result = convolve(x, weight)
library = F.conv2d(x, weight)
print("shape:", tuple(result.shape))
print("as the library:", torch.allclose(result, library, atol=1e-5))
# --8<-- [end:test]
