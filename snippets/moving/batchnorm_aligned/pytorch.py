import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:1280].astype("float32") / 16
batches = images.reshape(20, 64, 64)
rng = np.random.default_rng(0)
gamma = rng.uniform(0.5, 1.5, 64).astype("float32")
beta = rng.normal(0, 0.2, 64).astype("float32")
# --8<-- [end:given]

# --8<-- [start:layer]
norm = nn.BatchNorm1d(64)
# --8<-- [end:layer]
with torch.no_grad():
    norm.weight.copy_(torch.from_numpy(gamma))
    norm.bias.copy_(torch.from_numpy(beta))

# --8<-- [start:train]
norm.train()
for batch in torch.from_numpy(batches):
    trained = norm(batch)
loss = (trained**3).mean()
loss.backward()
gradient = norm.weight.grad
# --8<-- [end:train]

ink = norm.running_var.argmax()
print(f"largest output {trained.max():.2f}")
print(f"running mean {norm.running_mean[ink]:.4f}")
print(f"running variance {norm.running_var[ink]:.4f}")
