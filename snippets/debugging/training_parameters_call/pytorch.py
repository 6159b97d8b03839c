import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
# --8<-- [end:given]

# --8<-- [start:mistake]
model = nn.Linear(64, 10)
optimizer = torch.optim.SGD(model.parameters, lr=0.1)
# --8<-- [end:mistake]
print("arrays that learn:", len(list(model.parameters())))
