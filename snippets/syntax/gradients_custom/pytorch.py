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

# --8<-- [start:define]
class RoundThrough(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return torch.round(x * 4) / 4

    @staticmethod
    def backward(ctx, upstream):
        (x,) = ctx.saved_tensors
        return upstream * (x.abs() <= 1)


rounded = RoundThrough.apply
# --8<-- [end:define]

# --8<-- [start:use]
x, y = torch.tensor(pixels), torch.tensor(labels)
w = torch.tensor(kernel * 4, requires_grad=True)
losses = []
for _ in range(20):
    logits = x @ rounded(w)
    loss = torch.nn.functional.cross_entropy(logits, y)
    (gradient,) = torch.autograd.grad(loss, w)
    with torch.no_grad():
        w -= 0.5 * gradient
    losses.append(loss.item())
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")
# --8<-- [end:use]
