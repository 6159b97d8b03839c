import torch

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
matrix = rng.normal(size=(3, 4)).astype("float32")
point = rng.normal(size=4).astype("float32")
direction = rng.normal(size=4).astype("float32")
weights = rng.normal(size=3).astype("float32")
# --8<-- [end:given]

# --8<-- [start:function]
a, x = torch.tensor(matrix), torch.tensor(point)
v, u = torch.tensor(direction), torch.tensor(weights)


def f(x):
    return torch.tanh(a @ x)


def g(x):
    return f(x).square().sum()
# --8<-- [end:function]

# --8<-- [start:jacobian]
jacobian = torch.func.jacrev(f)(x)
print("jacobian:", tuple(jacobian.shape))
# --8<-- [end:jacobian]

# --8<-- [start:hessian]
hessian = torch.func.hessian(g)(x)
print("hessian:", tuple(hessian.shape))
# --8<-- [end:hessian]

# --8<-- [start:jvp]
value, forward = torch.func.jvp(f, (x,), (v,))
print("along v:", tuple(forward.shape))
# --8<-- [end:jvp]

# --8<-- [start:vjp]
value, pull = torch.func.vjp(f, x)
(backward,) = pull(u)
print("against u:", tuple(backward.shape))
# --8<-- [end:vjp]

# --8<-- [start:hvp]
slope = torch.func.grad(g)
_, curved = torch.func.jvp(slope, (x,), (v,))
print("curvature:", tuple(curved.shape))
# --8<-- [end:hvp]
