# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target.astype("int64")
targets = 20 * np.eye(10)[labels]
weights = np.linalg.lstsq(images, targets)[0].astype("float32")
scores = images @ weights
# --8<-- [end:given]

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

rows = TensorDataset(
    torch.from_numpy(scores), torch.from_numpy(labels)
)
loss_fn = nn.CrossEntropyLoss()


# --8<-- [start:all]
# --8<-- [start:evaluate]
def evaluate(batch_size):
    total, count = 0.0, 0
    for z, y in DataLoader(rows, batch_size):
        total += loss_fn(z, y).item() * len(y)
        count += len(y)
    return total / count
# --8<-- [end:evaluate]


# --8<-- [start:test]
def test_batch_size_changes_nothing():
    off = abs(evaluate(500) - evaluate(len(rows)))
    assert off < 1e-5, f"off by {off:.4f}"
# --8<-- [end:test]
# --8<-- [end:all]


loss = evaluate(500)
print(f"loss {loss:.3f}")

try:
    test_batch_size_changes_nothing()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_batch_size_changes_nothing:\n    " + verdict)
