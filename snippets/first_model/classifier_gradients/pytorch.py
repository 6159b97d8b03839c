# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x = x[:32, :20]
x = ((x - x.mean(axis=0)) / x.std(axis=0)).astype("float32")
y = y[:32].reshape(-1, 1).astype("float32")

rng = np.random.default_rng(0)
w1 = rng.uniform(-0.2, 0.2, (20, 64)).astype("float32")
b1 = rng.uniform(-0.2, 0.2, 64).astype("float32")
w2 = rng.uniform(-0.2, 0.2, (64, 1)).astype("float32")
b2 = np.array([0.05], dtype="float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:model]
rate = 0.0  # 0.3 in earnest: random masks never match
model = nn.Sequential(
    nn.Linear(20, 64),
    nn.ReLU(),
    nn.Dropout(rate),
    nn.Linear(64, 1),
    nn.Sigmoid(),
)
# --8<-- [end:model]

# --8<-- [start:weights]
model.load_state_dict({
    "0.weight": torch.tensor(w1.T),
    "0.bias": torch.tensor(b1),
    "3.weight": torch.tensor(w2.T),
    "3.bias": torch.tensor(b2),
})
# --8<-- [end:weights]

# --8<-- [start:gradients]
loss = nn.BCELoss()
p = model(torch.tensor(x))
value = loss(p, torch.tensor(y))
value.backward()
grads = [w.grad for w in model.parameters()]
# --8<-- [end:gradients]

print(f"loss: {value.item():.4f}")
for (name, _), g in zip(model.named_parameters(), grads):
    print(f"{name:9} {tuple(g.shape)!s:9} {g.norm():.4f}")
