import torch
import torchmetrics
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
means = np.stack([
    images[:900][labels[:900] == c].mean(axis=0)
    for c in range(10)
])
order = np.argsort(labels[900:], kind="stable")
images, labels = images[900:][order], labels[900:][order]
scores = 2 * images @ means.T - (means**2).sum(axis=1)
batches = np.split(np.arange(897), [200, 400, 600, 800])
# --8<-- [end:given]

logits = torch.from_numpy(scores)
y = torch.from_numpy(labels)
# --8<-- [start:epoch]
accuracy_metric = (
    torchmetrics.classification.MulticlassAccuracy(
        10, average="micro"
    )
)
mean_loss = torchmetrics.MeanMetric()

for rows in batches:
    loss = F.cross_entropy(logits[rows], y[rows])
    mean_loss.update(loss, weight=len(rows))
    accuracy_metric.update(logits[rows], y[rows])
accuracy = accuracy_metric.compute()
print(f"accuracy {accuracy:.3f}")
# --8<-- [end:epoch]
mean_loss = mean_loss.compute()
# --8<-- [start:again]
accuracy_metric.reset()
accuracy_metric.update(logits[:450], y[:450])
second = accuracy_metric.compute()
print(f"of the first half {second:.3f}")
# --8<-- [end:again]
print(f"loss {mean_loss:.3f}")
