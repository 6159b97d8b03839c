import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
with torch.no_grad():
    for p, start in zip(model.parameters(), weights):
        p.copy_(torch.from_numpy(start))
x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()

# --8<-- [start:optimizer]
optimizer = torch.optim.RMSprop(
    model.parameters(), lr=0.01, alpha=0.9, eps=1e-12
)
# --8<-- [end:optimizer]

history = []
for step in range(20):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
kernel = model[0].weight.detach()
print(f"from {history[0]:.2f} to {history[-1]:.2f}")
