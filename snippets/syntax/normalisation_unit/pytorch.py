import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight rows of pixels; the last ones nearly vanish.
rows = load_digits().images[0].astype("float32") / 16
scale = np.logspace(0, -9, 8).astype("float32")
x = rows * scale[:, None]
# --8<-- [end:given]

# --8<-- [start:unit]
y = torch.from_numpy(x).requires_grad_()
unit = F.normalize(y, dim=1, eps=1e-6)
# --8<-- [end:unit]
unit[:, 3:5].sum().backward()
gradient = y.grad

lengths = unit.detach().norm(dim=1)
print("first row", f"{lengths[0]:.3f}")
print("last row", f"{lengths[-1]:.5f}")
