import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = torch.from_numpy(images)
y = torch.from_numpy(labels)
# --8<-- [start:mistake]
rows = x.view(-1, 32)  # an image has 64 pixels
logits = nn.Linear(32, 10)(rows)
loss = nn.functional.cross_entropy(logits, y)
# --8<-- [end:mistake]
print("loss is a number:", loss.ndim == 0)
