import torch
from torchmetrics import classification

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
means = np.stack([
    images[:900][labels[:900] == c].mean(axis=0)
    for c in range(10)
])
images, labels = images[900:], labels[900:]
scores = 2 * images @ means.T - (means**2).sum(axis=1)
scores = scores * 6  # a model that is very sure
p = np.exp(scores - scores.max(axis=1, keepdims=True))
p = (p / p.sum(axis=1, keepdims=True)).astype("float32")
is_8 = (labels == 8).astype("int64")
# --8<-- [end:given]

# --8<-- [start:area]
chance = torch.from_numpy(p[:, 8])
metric = classification.BinaryAUROC(thresholds=200)
area = metric(chance, torch.from_numpy(is_8))
# --8<-- [end:area]
print(f"area under the curve {area:.3f}")
