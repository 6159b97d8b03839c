import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images[:512] / 16).astype("float32")
labels = labels[:512]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
b1 = rng.normal(0, 0.5, 32).astype("float32")
b2 = rng.normal(0, 0.5, 10).astype("float32")
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
model = nn.Sequential(
    nn.Linear(64, 32), nn.Tanh(), nn.Linear(32, 10)
)
model.load_state_dict({
    "0.weight": torch.from_numpy(w1),
    "0.bias": torch.from_numpy(b1),
    "2.weight": torch.from_numpy(w2),
    "2.bias": torch.from_numpy(b2),
})
# --8<-- [start:groups]
kernels, biases = [], []
for name, p in model.named_parameters():
    (biases if "bias" in name else kernels).append(p)
optimizer = torch.optim.AdamW(
    kernels, lr=0.01, eps=1e-12, weight_decay=0.5
)
optimizer.add_param_group(
    {"params": biases, "weight_decay": 0.0}
)
# --8<-- [end:groups]
for step in range(20):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

kernel = model[0].weight.detach()
bias = model[0].bias.detach()
print(f"loss {loss:.3f}, bias up to {bias.abs().max():.3f}")
