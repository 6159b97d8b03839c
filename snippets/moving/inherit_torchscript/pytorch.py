# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:8].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 16)).astype("float32")
w2 = rng.normal(0, 0.2, (16, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(64, 16, bias=False),
    nn.ReLU(),
    nn.Linear(16, 10, bias=False),
)
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1.T))
    model[2].weight.copy_(torch.from_numpy(w2.T))
model.eval()
inputs = torch.from_numpy(x)

# --8<-- [start:old]
torch.jit.script(model).save("old.pt")
inherited = torch.jit.load("old.pt")
old = inherited(inputs).detach().numpy()
# --8<-- [end:old]

# --8<-- [start:rescue]
state = inherited.state_dict()
model.load_state_dict(state)
# --8<-- [end:rescue]

# --8<-- [start:new]
rows = torch.export.Dim("rows")
program = torch.export.export(
    model, (inputs,), dynamic_shapes=({0: rows},)
)
torch.export.save(program, "new.pt2")
loaded = torch.export.load("new.pt2").module()
output = loaded(inputs).detach().numpy()
one = loaded(inputs[:1]).detach().numpy()
# --8<-- [end:new]
print("in the old file:", list(state))
print("classes:", output.argmax(axis=1).tolist())
