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
rare = (labels > 4) & (np.arange(len(labels)) % 8 > 0)
images, labels = images[900:], labels[900:]
images, labels = images[~rare[900:]], labels[~rare[900:]]
scores = 2 * images @ means.T - (means**2).sum(axis=1)
is_8 = (labels == 8).astype("int64")
others = np.delete(scores, 8, axis=1).max(axis=1)
score_8 = (scores[:, 8] - others).astype("float32")
# --8<-- [end:given]

logits = torch.from_numpy(scores)
y = torch.from_numpy(labels)
# --8<-- [start:accuracy]
metric = classification.MulticlassAccuracy(
    10, average="micro"
)
accuracy = metric(logits, y)
# --8<-- [end:accuracy]
# --8<-- [start:balanced]
metric = classification.MulticlassAccuracy(num_classes=10)
balanced = metric(logits, y)

# --8<-- [end:balanced]
# --8<-- [start:top]
metric = classification.MulticlassAccuracy(
    10, top_k=3, average="micro"
)
top3 = metric(logits, y)
# --8<-- [end:top]
logit = torch.from_numpy(score_8)
# --8<-- [start:binary]
metric = classification.BinaryAccuracy()
binary = metric(logit, torch.from_numpy(is_8))
# --8<-- [end:binary]
print(f"accuracy {accuracy:.3f}, balanced {balanced:.3f}")
print(f"among the best three {top3:.3f}")
print(f"is it an 8? {binary:.3f}")
