import torch

# --8<-- [start:given]
import numpy as np

start = np.array([0.4, -1.2, 2.6], "float32")
# --8<-- [end:given]

# --8<-- [start:switch]
w = torch.tensor(start, requires_grad=True)
with torch.no_grad():
    with torch.enable_grad():
        inner = (w * w).sum()
    outer = (w * w).sum()
(slope,) = torch.autograd.grad(inner, w)
print("slope:", [round(v, 2) for v in slope.tolist()])
print("same sum:", round(float(outer), 3))
# --8<-- [end:switch]

# --8<-- [start:choose]
losses, recorded = [], []
for training in (True, False):
    with torch.set_grad_enabled(training):
        loss = (w ** 3).sum()
    losses.append(float(loss.detach()))
    recorded.append(loss.requires_grad)
print("recorded:", recorded)
# --8<-- [end:choose]

# --8<-- [start:read_only]
with torch.inference_mode():
    doubled = w * 2
locked = doubled.is_inference()
print("doubled:", [round(v, 1) for v in doubled.tolist()])
# --8<-- [end:read_only]

# --8<-- [start:own_backward]
class Straight(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return torch.round(x)

    @staticmethod
    def backward(ctx, grad):
        return grad

steps = Straight.apply(w)
(straight,) = torch.autograd.grad((steps * steps).sum(), w)
print("straight:", straight.tolist())
# --8<-- [end:own_backward]
