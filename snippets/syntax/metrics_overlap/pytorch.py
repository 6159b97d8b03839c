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
# --8<-- [end:given]

y = torch.from_numpy(labels)
guesses = torch.from_numpy(scores).argmax(dim=1)
# --8<-- [start:table]
metric = classification.MulticlassConfusionMatrix(10)
table = metric(guesses, y)
# --8<-- [end:table]
# --8<-- [start:overlap]
metric = classification.MulticlassJaccardIndex(10)
overlap = metric(guesses, y)

# --8<-- [end:overlap]
print(f"{table[8, 1]} eights were read as ones")
print(f"mean overlap {overlap:.3f}")
