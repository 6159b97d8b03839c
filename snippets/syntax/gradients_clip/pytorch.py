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

# --8<-- [start:gradients]
x, y = torch.tensor(pixels), torch.tensor(labels)
w = torch.tensor(kernel * 4, requires_grad=True)
b = torch.zeros(10, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=1.0)
cross_entropy = torch.nn.functional.cross_entropy
# --8<-- [end:gradients]

# --8<-- [start:clip]
losses = []
for _ in range(15):
    loss = cross_entropy(x @ w + b, y)
    optimizer.zero_grad()
    loss.backward()
    total = torch.nn.utils.clip_grad_norm_([w, b], 0.3)
    optimizer.step()
    losses.append(loss.item())
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")
# --8<-- [end:clip]

# --8<-- [start:measure]
loss = cross_entropy(x @ w + b, y)
grads = torch.autograd.grad(loss, [w, b])
size = torch.nn.utils.get_total_norm(grads)
print(f"norm of all gradients: {size.item():.3f}")
# --8<-- [end:measure]

# --8<-- [start:value]
b.grad = grads[1].clone()
torch.nn.utils.clip_grad_value_([b], 0.02)
print("largest:", f"{b.grad.abs().max().item():.2f}")
# --8<-- [end:value]
