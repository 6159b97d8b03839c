import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = (load_digits().data[:8] / 16).astype("float32")
sizes = [(64, 32), (32, 16)]
# --8<-- [end:given]

# --8<-- [start:build]
class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.body = torch.nn.ModuleList()
        for n_in, n_out in sizes:
            self.body.append(torch.nn.Linear(n_in, n_out))
        self.add_module("head", torch.nn.Linear(16, 10))

    def forward(self, x):
        for layer in self.body:
            x = torch.relu(layer(x))
        return self.head(x)

    def extra_repr(self):
        return "digits"

model = Net()
# --8<-- [end:build]

# --8<-- [start:names]
names = [name for name, _ in model.named_parameters()]
shapes = [tuple(p.shape) for p in model.parameters()]
count = sum(p.numel() for p in model.parameters())
print(names[0], "...", names[-1], "-", count, "weights")
# --8<-- [end:names]

# --8<-- [start:kinds]
linears = [
    module for module in model.modules()
    if isinstance(module, torch.nn.Linear)
]
inner = dict(model.named_modules())
parts = [type(child).__name__ for child in model.children()]
widths = [layer.out_features for layer in linears]
print(parts, widths, inner["body.1"].out_features)
# --8<-- [end:kinds]

# --8<-- [start:fill]
with torch.no_grad():
    for layer in linears:
        torch.nn.init.constant_(layer.weight, 0.01)
        torch.nn.init.zeros_(layer.bias)
    torch.nn.init.ones_(model.head.bias)
scores = model(torch.tensor(pixels))
first = float(scores[0, 0].detach())
print(model.extra_repr(), round(first, 4))
# --8<-- [end:fill]
