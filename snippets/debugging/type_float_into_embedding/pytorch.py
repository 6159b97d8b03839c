import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().data[:20].astype("float32")
# --8<-- [end:given]

# --8<-- [start:mistake]
x = torch.from_numpy(pixels)  # float32, 0 to 16
vectors = nn.Embedding(17, 4)(x)
# --8<-- [end:mistake]
print("vectors", tuple(vectors.shape))
