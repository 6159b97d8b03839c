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
p = np.exp(scores)
p = (p / p.sum(axis=1, keepdims=True)).astype("float32")
is_8 = (labels == 8).astype("int64")
p[:, 8] = p[:, 8] ** 0.5  # more willing to say yes
# --8<-- [end:given]

chance = torch.from_numpy(p[:, 8])
y = torch.from_numpy(is_8)
# --8<-- [start:binary]
precision = classification.BinaryPrecision()(chance, y)
recall = classification.BinaryRecall()(chance, y)
# --8<-- [end:binary]
# --8<-- [start:f1]
f1 = classification.BinaryF1Score()(chance, y)
f2 = classification.BinaryFBetaScore(2.0)(chance, y)


# --8<-- [end:f1]
# --8<-- [start:classes]
metric = classification.MulticlassF1Score(
    10, average=None
)
guesses = torch.from_numpy(p)
per_class = metric(guesses, torch.from_numpy(labels))
# --8<-- [end:classes]
print(f"precision {precision:.3f}, recall {recall:.3f}")
print(f"F1 {f1:.3f}, F2 {f2:.3f}")
print(f"F1 of the class 0 {per_class[0]:.3f}")
