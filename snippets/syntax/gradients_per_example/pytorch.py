import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:64].astype("float32") / 16
labels = digits.target[:64].astype("int64")
kernel = np.random.default_rng(0).normal(0, 0.3, (64, 10))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:each]
x, y = torch.tensor(pixels), torch.tensor(labels)
w = torch.tensor(kernel)


def loss(w, x, y):
    logits = x @ w
    return torch.nn.functional.cross_entropy(logits, y)


slope = torch.func.grad(loss)
each = torch.func.vmap(slope, (None, 0, 0))(w, x, y)
print("each:", tuple(each.shape))
# --8<-- [end:each]

# --8<-- [start:clip]
sizes = each.flatten(1).norm(dim=1)
factors = torch.clamp(1.0 / sizes, max=1.0)
clipped = (factors[:, None, None] * each).mean(dim=0)
print("clipped:", (sizes > 1).sum().item(), "of 64")
# --8<-- [end:clip]

# --8<-- [start:map]
longest = torch.func.vmap(torch.argmax)(x)
print("brightest pixels:", longest[:5].tolist())
# --8<-- [end:map]
