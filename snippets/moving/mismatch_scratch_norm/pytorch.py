import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Some of the 64 pixels hardly ever carry ink.
images = load_digits().data.astype("float32") / 16
eps = 1e-5
# --8<-- [end:given]


# --8<-- [start:norm]
def batch_norm(x, eps):
    mean = x.mean(0)
    variance = x.var(0, correction=0)
    return (x - mean) / torch.sqrt(variance + eps)
# --8<-- [end:norm]


x = torch.from_numpy(images).requires_grad_()
y = batch_norm(x, eps)
(y**3).mean().backward()
gradient = x.grad

print(f"largest {y.max():.2f}")
