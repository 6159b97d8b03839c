import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:256]
labels = labels[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.15, (32, 10)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()
model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
with torch.no_grad():
    for array, w in zip(model.parameters(), weights):
        array.copy_(torch.from_numpy(w.T))
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)


def train(steps):
    for step in range(steps):
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model[0].weight.detach().clone()


# --8<-- [start:all]
# --8<-- [start:freeze]
start = train(5)
model[0].requires_grad_(False)
end = train(5)
# --8<-- [end:freeze]
moved = (end - start).abs().max().item()

# --8<-- [start:by_hand]
by_hand = train(5)
# --8<-- [end:by_hand]
# --8<-- [end:all]
moved_by_hand = (by_hand - end).abs().max().item()

head = model[2].weight.detach()
print(f"with fit  {moved:.2f}")
print(f"by hand   {moved_by_hand:.2f}")
