import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.utils.class_weight import (
    compute_class_weight,
)

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
weights = compute_class_weight(
    "balanced", classes=np.arange(10), y=labels
)
# --8<-- [end:given]

x, y = torch.from_numpy(pixels), torch.from_numpy(labels)
model = nn.Linear(64, 10)
# --8<-- [start:mistake]
loss_fn = nn.CrossEntropyLoss(
    weight=torch.from_numpy(weights)
)
loss = loss_fn(model(x), y)
# --8<-- [end:mistake]
print("loss is a number:", loss.ndim == 0)
