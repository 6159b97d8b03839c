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

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),  # no softmax
)
loss_fn = nn.CrossEntropyLoss()
# --8<-- [end:model]
with torch.no_grad():
    for array, start in zip(model.parameters(), weights):
        array.copy_(torch.from_numpy(start))

x, y = torch.from_numpy(images), torch.from_numpy(labels)
# --8<-- [start:train]
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
history = []
for step in range(100):
    logits = model(x)
    loss = loss_fn(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
# --8<-- [end:train]

accuracy = (logits.argmax(1) == y).float().mean()
print(f"loss {history[0]:.3f} -> {history[-1]:.3f}")
print(f"accuracy {accuracy:.3f}")
