import torch

# --8<-- [start:given]
import numpy as np

values = np.array([-0.4, -1.2, 0.0, 0.9, 2.1], "float32")
positive = np.array([0.3, 0.8, 1.5, 2.2, 4.0], "float32")
# --8<-- [end:given]

# --8<-- [start:curves]
x = torch.tensor(values, requires_grad=True)
grown = torch.exp(x)
waves = torch.sin(x) + torch.cos(2 * x)
bounded = torch.tanh(x) + torch.sigmoid(x)
loss = (grown + waves + bounded).sum()
(slope,) = torch.autograd.grad(loss, x)
print("loss:", round(float(loss.detach()), 3))
# --8<-- [end:curves]

# --8<-- [start:powers]
base = torch.tensor(positive, requires_grad=True)
cubes = torch.pow(base, 3)
squares = torch.square(base)
inverse = torch.rsqrt(base)
energy = (cubes + squares + inverse).sum()
(rise,) = torch.autograd.grad(energy, base)
roots = base.detach().pow(0.5)
print("energy:", round(float(energy.detach()), 3))
# --8<-- [end:powers]

# --8<-- [start:arithmetic]
a, b = torch.tensor(values), torch.tensor(positive)
product = torch.mul(a, b)
total = torch.add(a, b)
scaled = torch.add(a, b, alpha=0.5)
rest = torch.sub(a, b)
three = a + b + product
safe = torch.where(a == 0, 0.0, b / a)
smaller = torch.minimum(a, b)
print("scaled:", round(float(scaled.sum()), 3))
print("safe:", [round(v, 3) for v in safe.tolist()])
# --8<-- [end:arithmetic]

# --8<-- [start:steps]
low, high = torch.floor(a), torch.ceil(a)
floors, ceilings = a.floor(), a.ceil()
lowest = torch.min(a)
at = torch.argmin(a)
print(low.tolist(), high.tolist(), int(at))
# --8<-- [end:steps]
