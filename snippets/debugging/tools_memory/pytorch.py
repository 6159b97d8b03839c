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

model = nn.Sequential(
    nn.Linear(64, 32, bias=False),
    nn.ReLU(),
    nn.Linear(32, 10, bias=False),
)
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1.T))
    model[2].weight.copy_(torch.from_numpy(w2.T))

x, y = torch.from_numpy(images), torch.from_numpy(labels)
optimizer = torch.optim.Adam(model.parameters())
outputs = []
handles = [
    layer.register_forward_hook(
        lambda layer, args, output: outputs.append(output)
    )
    for layer in model
    if len(list(layer.parameters()))
]
nn.functional.cross_entropy(model(x), y).backward()
optimizer.step()


# --8<-- [start:bytes]
def size(tensors):
    return sum(t.nbytes for t in tensors)


weights = size(model.parameters())
grads = size(w.grad for w in model.parameters())
state = size(
    value
    for slots in optimizer.state.values()
    for name, value in slots.items()
    if name != "step"
)
passing = size(outputs)
# --8<-- [end:bytes]
print(f"weights {weights}, gradients {grads}")
print(f"optimiser {state}, layer outputs {passing}")
