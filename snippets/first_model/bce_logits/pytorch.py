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
model = nn.Sequential(
    nn.Linear(20, 64),
    nn.ReLU(),
    nn.Linear(64, 1),
)
# --8<-- [end:model]

model.load_state_dict({
    "0.weight": torch.tensor(w1.T),
    "0.bias": torch.tensor(b1),
    "2.weight": torch.tensor(w2.T),
    "2.bias": torch.tensor(b2),
})

# --8<-- [start:loss]
loss = nn.BCEWithLogitsLoss()
logits = model(torch.tensor(x))
value = loss(logits, torch.tensor(y))
value.backward()
slope = model[2].weight.grad[0]

p = torch.sigmoid(logits.detach())
old_value = nn.BCELoss()(p, torch.tensor(y))
# --8<-- [end:loss]

print(f"from logits:        {value.item():.4f}")
print(f"from probabilities: {old_value.item():.4f}")
print(f"probabilities {p.min():.2f} to {p.max():.2f}")
