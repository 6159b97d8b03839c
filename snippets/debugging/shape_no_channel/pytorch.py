import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

# --8<-- [start:mistake]
x = torch.from_numpy(images)  # (20, 8, 8)
model = nn.Sequential(
    nn.Conv2d(1, 4, 3), nn.Flatten(), nn.Linear(144, 10)
)
logits = model(x)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
