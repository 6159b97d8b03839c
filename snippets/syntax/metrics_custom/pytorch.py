import torch
import torchmetrics

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
halves = np.split(np.arange(896), 2)
# --8<-- [end:given]


# --8<-- [start:metric]
class SureAndWrong(torchmetrics.Metric):
    def __init__(self):
        super().__init__()
        for name in ("total", "count"):
            zero = torch.tensor(0.0)
            self.add_state(name, zero, dist_reduce_fx="sum")

    def update(self, p, y):
        chance, guess = p.max(dim=1)
        wrong = guess != y
        self.total += chance[wrong].sum()
        self.count += wrong.sum()

    def compute(self):
        return self.total / self.count
# --8<-- [end:metric]


metric = SureAndWrong()
for i, rows in enumerate(halves):
    guesses = torch.from_numpy(p[rows])
    metric.update(guesses, torch.from_numpy(labels[rows]))
    if i == 0:
        first = metric.compute()
result = metric.compute()
print(f"after one half {first:.3f}, both {result:.3f}")
