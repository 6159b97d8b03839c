# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32")
train, test = images[:1000], images[1000:]
# --8<-- [end:given]

import keras


# --8<-- [start:all]
# --8<-- [start:prepare]
def prepare(train, test):
    normalise = keras.layers.Normalization(axis=None)
    normalise.adapt(train)
    return normalise(train), normalise(test)
# --8<-- [end:prepare]


# --8<-- [start:test]
def test_training_ignores_test_images():
    features, _ = prepare(train, test)
    again, _ = prepare(train, 16 - test)
    off = np.abs(features - again).max()
    assert off == 0, f"features moved by {off:.2f}"
# --8<-- [end:test]
# --8<-- [end:all]


seen, _ = prepare(train, 16 - test)
print(f"mean of the features {abs(np.mean(seen)):.2f}")

try:
    test_training_ignores_test_images()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_training_ignores_test_images:\n    " + verdict)
