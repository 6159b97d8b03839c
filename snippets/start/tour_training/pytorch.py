import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data / 16).astype("float32")
labels = digits.target

rng = np.random.default_rng(0)
order = rng.permutation(1797)
train, test = order[:1437], order[1437:]
epochs = [rng.permutation(train)[:1408] for _ in range(10)]
batches = np.reshape(epochs, (220, 64))

w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
b1 = np.zeros(32, "float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
b2 = np.zeros(10, "float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
)
model.load_state_dict({
    "0.weight": torch.tensor(w1.T),
    "0.bias": torch.tensor(b1),
    "2.weight": torch.tensor(w2.T),
    "2.bias": torch.tensor(b2),
})
# --8<-- [end:model]

# --8<-- [start:train]
x = torch.tensor(pixels)
y = torch.tensor(labels)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def train_step(rows):
    optimizer.zero_grad()
    loss = loss_fn(model(x[rows]), y[rows])
    loss.backward()
    optimizer.step()
    return loss


losses = []
for rows in batches:
    losses.append(train_step(rows).item())
print(f"{len(losses)} steps")
print(f"loss {losses[0]:.3f} -> {losses[-1]:.3f}")
# --8<-- [end:train]

# --8<-- [start:evaluate]
model.eval()
with torch.inference_mode():
    guess = model(x[test]).argmax(dim=1)
right = guess == y[test]
accuracy = right.float().mean().item()
print(f"right: {right.sum().item()} of {len(test)}")
print(f"accuracy: {accuracy:.3f}")
# --8<-- [end:evaluate]
