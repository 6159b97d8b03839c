import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:10].astype("float32") / 16
labels = digits.target[:10].astype("int64")
kernel = np.random.default_rng(0).normal(0, 0.3, (64, 10))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:gather]
x, y = torch.tensor(pixels), torch.tensor(labels)
w = torch.tensor(kernel, requires_grad=True)
log_p = torch.log_softmax(x @ w, dim=1)
picked = torch.gather(log_p, 1, y[:, None])[:, 0]
loss = -picked.mean()

(gradient,) = torch.autograd.grad(loss, w)
print(f"loss {loss.item():.3f}")
# --8<-- [end:gather]

# --8<-- [start:pairs]
rows = torch.arange(10)
again = log_p.detach()[rows, y]
print(f"again {-again.mean().item():.3f}")
# --8<-- [end:pairs]

# --8<-- [start:along]
best = log_p.argsort(dim=1, descending=True)
ranked = torch.take_along_dim(log_p, best, dim=1)
lead = ranked[0, 0] - ranked[0, 1]
print(f"lead of the best: {lead.item():.2f}")
# --8<-- [end:along]
