# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = (digits.target == 3).astype("float32")
inputs = np.hstack([images, np.ones_like(labels)[:, None]])
weights = np.linalg.lstsq(inputs, 2 * labels - 1)[0]
found = (inputs @ weights).astype("float32")[:, None]
# --8<-- [end:given]

import keras

# --8<-- [start:all]
# --8<-- [start:metric]
scores = found[:, 0]  # above 0: a three
y = labels


def accuracy(scores, y):
    metric = keras.metrics.BinaryAccuracy(threshold=0.0)
    return float(metric(y, scores))
# --8<-- [end:metric]


# --8<-- [start:test]
def test_small_positive_means_yes():
    got = accuracy(
        np.array([-0.2, 0.2, 2.0]),
        np.array([0.0, 1.0, 1.0]),
    )
    assert got == 1.0, f"accuracy is {got:.2f}"
# --8<-- [end:test]
# --8<-- [end:all]


share = accuracy(scores, y)
print(f"accuracy {share:.3f}")

try:
    test_small_positive_means_yes()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_small_positive_means_yes:\n    " + verdict)
