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

# --8<-- [start:setup]
x, y = torch.tensor(pixels), torch.tensor(labels)
w = torch.tensor(kernel, requires_grad=True)
cross_entropy = torch.nn.functional.cross_entropy
# --8<-- [end:setup]

# --8<-- [start:weights]
loss = cross_entropy(x @ w, y)
loss.backward()
gradient = w.grad.clone()
print(f"loss {loss.item():.3f}")
# --8<-- [end:weights]

# --8<-- [start:pixels]
x.requires_grad_()
logits = x @ w
logits.retain_grad()
loss = cross_entropy(logits, y)
loss.backward()
saliency = x.grad
inside = logits.grad
print("per pixel:", tuple(saliency.shape))
# --8<-- [end:pixels]

# --8<-- [start:twice]
z = torch.tensor(2.0, requires_grad=True)
square = z**2
cube = z * square
square.backward(retain_graph=True)
slope2 = z.grad.clone()
z.grad = None
cube.backward()
slope3 = z.grad
print("slopes:", slope2.item(), slope3.item())
# --8<-- [end:twice]
