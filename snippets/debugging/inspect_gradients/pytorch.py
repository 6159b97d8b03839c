# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:model]
model = nn.Sequential()
model.add_module("hidden", nn.Linear(64, 32))
model.add_module("act", nn.ReLU())
model.add_module("out", nn.Linear(32, 10))
with torch.no_grad():
    model.hidden.weight.copy_(torch.from_numpy(w1.T))
    model.hidden.bias.fill_(-10.0)
    model.out.weight.copy_(torch.from_numpy(w2.T))
    model.out.bias.zero_()
# --8<-- [end:model]

# --8<-- [start:look]
x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss = nn.CrossEntropyLoss()(model(x), y)
loss.backward()
norms = {
    name: p.grad.norm().item()
    for name, p in model.named_parameters()
}
with torch.no_grad():
    active = (model.act(model.hidden(x)) > 0).float().mean()
# --8<-- [end:look]
for name, norm in norms.items():
    print(f"{name:14s} {norm:.3f}")
print(f"active units   {active:.3f}")
