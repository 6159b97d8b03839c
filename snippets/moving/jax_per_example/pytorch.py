# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = data.target[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
b1 = rng.normal(0, 0.1, 32).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
b2 = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
)
model.load_state_dict({
    "0.weight": torch.from_numpy(w1.T),
    "0.bias": torch.from_numpy(b1),
    "2.weight": torch.from_numpy(w2.T),
    "2.bias": torch.from_numpy(b2),
})
# --8<-- [end:model]

# --8<-- [start:each]
def loss_fn(params, x, y):
    logits = torch.func.functional_call(model, params, x)
    return nn.functional.cross_entropy(logits, y)


params = dict(model.named_parameters())
slope = torch.func.grad(loss_fn)
each = torch.func.vmap(slope, in_dims=(None, 0, 0))
inputs, targets = torch.from_numpy(x), torch.from_numpy(y)
gradients = each(params, inputs, targets)["0.weight"]
norms = gradients.flatten(1).norm(dim=1).detach().numpy()
# --8<-- [end:each]
print("gradients:", tuple(gradients.shape))
print("largest at image", norms.argmax())
