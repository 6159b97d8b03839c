# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:97].astype("float32") / 16
labels = digits.target[:97].astype("int64")
# --8<-- [end:given]

import torch
from torch.utils.data import DataLoader, TensorDataset

x, y = torch.from_numpy(images), torch.from_numpy(labels)


# --8<-- [start:all]
# --8<-- [start:batches]
def batches():
    rows = TensorDataset(x, y)
    return DataLoader(rows, batch_size=32, drop_last=True)
# --8<-- [end:batches]


# --8<-- [start:test]
def test_no_batch_of_one():
    sizes = [len(labels) for images, labels in batches()]
    assert min(sizes) > 1, f"batches of {sizes}"
# --8<-- [end:test]
# --8<-- [end:all]


sizes = [len(labels) for images, labels in batches()]
print("batches of", sizes)

try:
    test_no_batch_of_one()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_no_batch_of_one:\n    " + verdict)
