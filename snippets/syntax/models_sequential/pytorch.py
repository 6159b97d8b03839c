import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
b1 = rng.normal(0, 0.1, 32).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
b2 = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
)
# --8<-- [end:model]

# --8<-- [start:weights]
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1))
    model[0].bias.copy_(torch.from_numpy(b1))
    model[2].weight.copy_(torch.from_numpy(w2))
    model[2].bias.copy_(torch.from_numpy(b2))
# --8<-- [end:weights]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
# --8<-- [start:use]
logits = model(x)
loss = nn.functional.cross_entropy(logits, y)
loss.backward()
gradient = model[0].weight.grad
print(f"logits {tuple(logits.shape)}, loss {loss:.3f}")
# --8<-- [end:use]
