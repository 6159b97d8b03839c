import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
batches = rng.integers(0, 1500, (300, 64))
test = slice(1500, None)
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


# --8<-- [start:train]
def train(model, batches):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    history = []
    for batch in batches:
        loss = loss_fn(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    return history
# --8<-- [end:train]


torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
train(model, batches[:200])

# --8<-- [start:file]
state = model.state_dict()
np.savez("digits.npz", **{
    name: tensor.numpy() for name, tensor in state.items()
})
# --8<-- [end:file]

with torch.no_grad():
    read = model(x[test]).argmax(1)
right = (read == y[test]).sum().item()
history = train(model, batches[200:])
print(f"{right} of {len(read)} digits right")
print(f"100 steps on: loss {history[-1]:.3f}")
