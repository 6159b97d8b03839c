# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:32].astype("float32") / 16
# --8<-- [end:given]

import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:solution]
model = nn.Sequential(
    nn.Conv2d(1, 6, 3), nn.BatchNorm2d(6), nn.ReLU(),
    nn.MaxPool2d(2), nn.Flatten(), nn.Linear(54, 10))
for _ in range(3):  # the running statistics move
    model(torch.tensor(images)[:, None])
model.eval()
with torch.no_grad():
    logits = model(torch.tensor(images)[:, None])
state = {name: tensor.numpy()
         for name, tensor in model.state_dict().items()}
np.savez("model.npz", **state)
# --8<-- [end:solution]


# --8<-- [start:test]
print("tensors:", len(state))
print("classes:", logits.argmax(dim=1)[:8].tolist())
# --8<-- [end:test]
