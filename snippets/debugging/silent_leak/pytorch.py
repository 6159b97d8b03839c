# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32")
train, test = images[:1000], images[1000:]
# --8<-- [end:given]

import torch

train = torch.from_numpy(train)
test = torch.from_numpy(test)


# --8<-- [start:all]
# --8<-- [start:prepare]
def prepare(train, test):
    mean, scale = train.mean(), train.std(correction=0)
    return (train - mean) / scale, (test - mean) / scale
# --8<-- [end:prepare]


# --8<-- [start:test]
def test_training_ignores_test_images():
    features, _ = prepare(train, test)
    again, _ = prepare(train, 16 - test)
    off = (features - again).abs().max()
    assert off == 0, f"features moved by {off:.2f}"
# --8<-- [end:test]
# --8<-- [end:all]


seen, _ = prepare(train, 16 - test)
print(f"mean of the features {abs(seen.mean()):.2f}")

try:
    test_training_ignores_test_images()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_training_ignores_test_images:\n    " + verdict)
