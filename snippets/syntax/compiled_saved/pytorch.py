# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data, target = load_digits(return_X_y=True)
images = data[:320].astype("float32") / 16
labels = target[:320].astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 10)).astype("float32")
b1 = np.zeros(10, "float32")
# --8<-- [end:given]

import torch
from torch import nn

x, y = torch.tensor(images), torch.tensor(labels)
model = nn.Linear(64, 10)
model.load_state_dict({
    "weight": torch.tensor(w1.T),
    "bias": torch.tensor(b1),
})

# --8<-- [start:train]
compiled = torch.compile(model, backend="aot_eager")
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for i in range(0, 320, 32):
    loss = nn.functional.cross_entropy(
        compiled(x[i : i + 32]), y[i : i + 32]
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]

# --8<-- [start:load]
torch.save(model.state_dict(), "model.pt")
fresh = nn.Linear(64, 10)
fresh.load_state_dict(torch.load("model.pt"))
outputs = fresh(x)
# --8<-- [end:load]
print("saved by the model:", list(model.state_dict()))
print("by its compiled form:", list(compiled.state_dict()))
