import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris

iris = load_iris()
rows = iris.data.astype("float32")
labels = iris.target_names[iris.target]  # "setosa", …
# --8<-- [end:given]

x = torch.from_numpy(rows)
# --8<-- [start:mistake]
y = torch.tensor(labels.tolist())
model = nn.Linear(4, 3)
loss = nn.functional.cross_entropy(model(x), y)
# --8<-- [end:mistake]
print("loss is a number:", loss.ndim == 0)
