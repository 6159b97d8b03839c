import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:256] / 16).astype("float32")
labels = digits.target[:256]

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
b1 = np.zeros(32, "float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
b2 = np.zeros(10, "float32")
# --8<-- [end:given]


# --8<-- [start:build]
def build():
    return nn.Sequential(
        nn.Linear(64, 32),
        nn.ReLU(),
        nn.Linear(32, 10),
    )
# --8<-- [end:build]


model = build()
model.load_state_dict({
    "0.weight": torch.tensor(w1.T),
    "0.bias": torch.tensor(b1),
    "2.weight": torch.tensor(w2.T),
    "2.bias": torch.tensor(b2),
})
x = torch.tensor(pixels)
y = torch.tensor(labels)
before = model(x)

# --8<-- [start:save]
torch.save(model.state_dict(), "digits.pt")
# --8<-- [end:save]

# --8<-- [start:train_on]
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
nn.CrossEntropyLoss()(model(x), y).backward()
optimizer.step()
later = model(x)
moved = (later - before).abs().max().item()
print(f"one more step moves logits by {moved:.3f}")
# --8<-- [end:train_on]

# --8<-- [start:load]
restored = build()
state = torch.load("digits.pt", weights_only=True)
restored.load_state_dict(state)
after = restored(x)
same = torch.equal(before, after)
print("restored exactly:", same)
# --8<-- [end:load]
