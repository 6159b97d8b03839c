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
x, y = x[low][:200], y[low][:200]
loss_fn = nn.CrossEntropyLoss()


def dense(w, b):
    layer = nn.Linear(*w.shape)
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(w).T)
        layer.bias.copy_(torch.from_numpy(b))
    return layer


first, last = dense(w1, zeros[0]), dense(w2, zeros[1])

# --8<-- [start:freeze]
last.requires_grad_(False)
logits = last(first(x).relu())
loss_fn(logits, y).backward()
gradient = first.weight.grad
learns = [
    p for layer in (first, last)
    for p in layer.parameters() if p.requires_grad
]
# --8<-- [end:freeze]

print(f"first layer: {gradient.abs().max():.3f}")
print("weights and biases that learn:", len(learns))
