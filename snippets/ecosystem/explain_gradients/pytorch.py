import torch
from captum.attr import IntegratedGradients
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

image = (load_digits().data[3] / 16).astype("float32")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.4, (64, 16)).astype("float32")
w2 = rng.normal(0, 0.4, (16, 10)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:explain]
model = nn.Sequential(
    nn.Linear(64, 16), nn.Tanh(), nn.Linear(16, 10)
)
model[0].weight.data = torch.from_numpy(w1.T)
model[2].weight.data = torch.from_numpy(w2.T)
model[0].bias.data.zero_()
model[2].bias.data.zero_()
x = torch.from_numpy(image)[None]
method = IntegratedGradients(model)
share = method.attribute(x, target=3, n_steps=50)
# --8<-- [end:explain]
with torch.no_grad():
    gap = model(x)[0, 3] - model(0 * x)[0, 3]
share, gap = share.detach().reshape(8, 8), gap.item()
print("rows:", share.sum(1).numpy().round(2))
print(f"all pixels {share.sum().item():.3f}, score {gap:.3f}")
