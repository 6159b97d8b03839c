import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:512]
labels = labels[:512]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()

# --8<-- [start:all]
# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
# --8<-- [end:model]
with torch.no_grad():
    for array, w in zip(model.parameters(), weights):
        array.copy_(torch.from_numpy(w))
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

history = []
for epoch in range(20):
    # --8<-- [start:step]
    with torch.amp.autocast("cpu", torch.bfloat16):
        logits = model(x)
        loss = loss_fn(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    # --8<-- [end:step]
    # --8<-- [end:all]
    if epoch == 0:
        first = logits.detach().clone()
        gradient = model[0].weight.grad.clone()
    history.append(loss.item())

kernel = model[0].weight
print("logits ", logits.dtype)
print("weights", kernel.dtype)
print("loss   ", loss.dtype)
print(f"{history[0]:.1f} to {history[-1]:.1f}")
