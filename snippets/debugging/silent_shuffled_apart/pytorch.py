# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target.astype("int64")
# --8<-- [end:given]

import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


# --8<-- [start:all]
# --8<-- [start:batches]
def batches(images, labels):
    rows = TensorDataset(images, labels)
    return DataLoader(rows, batch_size=100, shuffle=True)
# --8<-- [end:batches]


# --8<-- [start:test]
def kept_together(labels):
    marked = labels[:, None].repeat(1, 64)
    pairs = batches(marked, labels)
    same = [x[:, 0] == y for x, y in pairs]
    return torch.cat(same).float().mean().item()


def test_labels_stay_with_images():
    share = kept_together(torch.from_numpy(labels))
    assert share == 1.0, f"only {share:.2f} stay together"
# --8<-- [end:test]
# --8<-- [end:all]


share = kept_together(torch.from_numpy(labels))
print(f"kept together: {share:.2f}")

try:
    test_labels_stay_with_images()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_labels_stay_with_images:\n    " + verdict)
