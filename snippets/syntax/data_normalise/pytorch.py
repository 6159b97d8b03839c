import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data.astype("float32")
train, test = images[:100], images[1500:]
# --8<-- [end:given]

x, new = torch.from_numpy(train), torch.from_numpy(test)

# --8<-- [start:adapt]
mean = x.mean(0)
std = x.std(0, correction=0).clamp(min=1e-7)
# --8<-- [end:adapt]

# --8<-- [start:apply]
y = (x - mean) / std
# --8<-- [end:apply]
# --8<-- [start:new]
y_new = (new - mean) / std
# --8<-- [end:new]

blank = x.std(0, correction=0) == 0
print("pixels that are always blank:", blank.sum().item())
print("finite:", bool(y_new.isfinite().all()))
print(f"spread {y[:, ~blank].std(correction=0):.3f}")
print(f"largest new value {y_new[:, ~blank].max():.2f}")
