import torch

# --8<-- [start:given]
points = [-1.0, 0.0, 0.5, 1.0, 2.0]
ties = [[2.0, 5.0, 5.0], [3.0, 3.0, 1.0]]
# --8<-- [end:given]

# --8<-- [start:relu]
x = torch.tensor(points, requires_grad=True)
bent = x.relu() + 10 * x.abs() + 100 * x.clamp(0, 1)
(slope,) = torch.autograd.grad(bent.sum(), x)
print("relu, abs, clip:", slope.tolist())
# --8<-- [end:relu]

# --8<-- [start:max]
t = torch.tensor(ties, requires_grad=True)
best = torch.amax(t, dim=1)
(shared,) = torch.autograd.grad(best.sum(), t)
print("amax:", shared.tolist())
# --8<-- [end:max]

# --8<-- [start:sort]
largest = torch.topk(t, k=1).values
(one,) = torch.autograd.grad(largest.sum(), t)
print("topk:", one.tolist())
# --8<-- [end:sort]

# --8<-- [start:root]
r = torch.tensor(points[1:], requires_grad=True)
root = torch.sqrt(r + 1e-12)
(steep,) = torch.autograd.grad(root.sum(), r)
print(f"root at 0: {steep[0].item():.0f}")
# --8<-- [end:root]
