import torch
from captum.attr import LayerGradCam
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

image = (load_digits().images[3] / 16).astype("float32")
rng = np.random.default_rng(0)
filters = rng.normal(size=(3, 3, 1, 4)).astype("float32")
kernel = rng.normal(size=(256, 10)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:explain]
model = nn.Sequential(
    nn.Conv2d(1, 4, 3, padding="same", bias=False),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(256, 10, bias=False),
)
model[0].weight.data = torch.from_numpy(
    filters.transpose(3, 2, 0, 1).copy()
)
head = kernel.reshape(8, 8, 4, 10).transpose(3, 2, 0, 1)
model[3].weight.data = torch.from_numpy(
    head.reshape(10, 256).copy()
)
x = torch.from_numpy(image)[None, None]
heat = LayerGradCam(model, model[1]).attribute(
    x, target=3, relu_attributions=True
)
# --8<-- [end:explain]
heat = heat.detach()[0, 0]
print(heat.numpy().round(1)[2:5])
