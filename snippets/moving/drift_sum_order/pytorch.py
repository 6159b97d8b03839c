import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images / 16
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.1, (10, 64))
order = rng.permutation(len(images))
# --8<-- [end:given]


# --8<-- [start:gradient]
def gradient(order, dtype):
    x = torch.from_numpy(images[order]).to(dtype)
    y = torch.from_numpy(labels[order])
    w = torch.tensor(kernel, dtype=dtype)
    w.requires_grad_()
    loss = torch.nn.functional.cross_entropy(x @ w.T, y)
    loss.backward()
    return w.grad
# --8<-- [end:gradient]


# --8<-- [start:compare]
straight = np.arange(len(images))
for dtype in (torch.float32, torch.float64):
    first = gradient(straight, dtype)
    second = gradient(order, dtype)
    gap = (first - second).abs().max()
    told = "same" if gap == 0 else "differs"
    print(f"{dtype}: {told}")
# --8<-- [end:compare]
single = gradient(straight, torch.float32)
single_again = gradient(order, torch.float32)
double = gradient(straight, torch.float64)
double_again = gradient(order, torch.float64)
