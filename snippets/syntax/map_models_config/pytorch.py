import copy
import json

import torch

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(3)
values = rng.uniform(-2, 9, (3, 4)).astype("float32")
kernel = rng.normal(0, 1, (4, 2)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:by_name]
x = torch.tensor(values)
wanted = "relu"
act = getattr(torch.nn.functional, wanted)
name = act.__name__
start = torch.nn.init.constant_(torch.empty(2, 4), 0.5)
filled = start + x[:2]
print(name, [round(v, 2) for v in act(x)[0].tolist()])
# --8<-- [end:by_name]

# --8<-- [start:config]
class Scale(torch.nn.Module):
    def __init__(self, factor, penalty=0.01):
        super().__init__()
        self.factor, self.penalty = factor, penalty
        self.gain = torch.nn.Parameter(torch.ones(4))

    def forward(self, x):
        return self.factor * self.gain * x

    def extra_loss(self):
        return self.penalty * (self.gain ** 2).sum()

layer = Scale(3.0)
settings = {"factor": layer.factor}
twin = Scale(**settings)
twin.load_state_dict(layer.state_dict())
scaled = twin(x)
extra = twin.extra_loss().detach()
ghost = torch.empty(5, 4, device="meta")
shape = tuple(copy.deepcopy(twin).to("meta")(ghost).shape)
print(settings, shape, round(float(extra), 3))
# --8<-- [end:config]

# --8<-- [start:stored]
note = {"l2": 0.01}
first = {"value": 0.5}
data = json.dumps(note)
again = json.loads(data)["l2"]
cost = again * (torch.tensor(kernel) ** 2).sum()
print(first, round(float(cost), 4))
# --8<-- [end:stored]

# --8<-- [start:checked]
class Flat(torch.nn.Module):
    rank = 2

    def forward(self, x):
        if x.ndim != self.rank:
            raise ValueError("two axes, please")
        return x

layer = Flat()
try:
    layer(x[None])
    refused = False
except ValueError:
    refused = True
print("refused:", refused)
# --8<-- [end:checked]

# --8<-- [start:clone]
model = torch.nn.Sequential(torch.nn.Linear(4, 2))
with torch.no_grad():
    model[0].weight.copy_(torch.tensor(kernel.T))
    model[0].bias.zero_()
other = copy.deepcopy(model)
model.append(torch.nn.ReLU())
clone_out, out = other(x), model(x)
print(len(model), "layers,", len(other), "in clone")
# --8<-- [end:clone]

# --8<-- [start:defaults]
kind = torch.get_default_dtype()
smallest = torch.finfo(kind).eps
print(str(kind), smallest)
# --8<-- [end:defaults]
