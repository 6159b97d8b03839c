import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
low, high = labels < 5, labels >= 5
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.15, (32, 5)).astype("float32")
w3 = rng.normal(0, 0.15, (32, 5)).astype("float32")
zeros = [np.zeros(32, "float32"), np.zeros(5, "float32")]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
x, y = x[high][:200], y[high][:200] - 5
loss_fn = nn.CrossEntropyLoss()


def dense(w, b):
    layer = nn.Linear(*w.shape)
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(w).T)
        layer.bias.copy_(torch.from_numpy(b))
    return layer


model = nn.Sequential(
    dense(w1, zeros[0]), nn.ReLU(), dense(w3, zeros[1])
)
model[0].requires_grad_(False)
loss_fn(model(x), y).backward()
through = model[2].weight.grad.clone()

# --8<-- [start:features]
*layers, head = model
body = nn.Sequential(*layers).eval()
with torch.no_grad():
    features = body(x)
# --8<-- [end:features]

model.zero_grad()
loss_fn(head(features), y).backward()
cached = head.weight.grad
print(tuple(features.shape), "features")
equal = torch.allclose(through, cached, atol=1e-6)
print("the same gradient:", equal)
