import torch

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(1)
pixels = rng.uniform(-4, 4, (6, 4)).astype("float32")
first = rng.normal(0, 1, (4, 3)).astype("float32")
second = rng.normal(0, 1, (4, 3)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:layers]
x = torch.tensor(pixels, requires_grad=True)
squash = torch.nn.Sigmoid()(x)
bend = torch.nn.Tanh()(x)
swish = torch.nn.SiLU()(x)
hard = torch.nn.Hardswish()(x)
cut = torch.nn.ReLU()(x)
total = (squash + bend + swish + hard + cut).sum()
total.backward()
slope = x.grad
print("total:", round(float(total.detach()), 3))
# --8<-- [end:layers]

# --8<-- [start:nothing]
same = torch.nn.Identity()(x)
print("unchanged:", bool(torch.equal(same, x)))
# --8<-- [end:nothing]

# --8<-- [start:join]
a, b = torch.nn.Linear(4, 3), torch.nn.Linear(4, 3)
with torch.no_grad():
    for layer, kernel in ((a, first), (b, second)):
        layer.weight.copy_(torch.tensor(kernel.T))
        layer.bias.zero_()
left, right = a(x), b(x)
added = left.add(right)
times = left.mul(right)
also = torch.add(left, right)
print("sum:", round(float(added.detach().sum()), 3))
# --8<-- [end:join]

# --8<-- [start:lambda]
class Scale(torch.nn.Module):
    def forward(self, x):
        return 2 * x - 1

scaled = torch.nn.Sequential(Scale(), torch.nn.ReLU())(x)
print("scaled:", round(float(scaled.detach().sum()), 3))
# --8<-- [end:lambda]
