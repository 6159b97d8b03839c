# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target.astype("int64")
# --8<-- [end:given]

import keras
from tensorflow.data import Dataset

keras.utils.set_random_seed(0)


# --8<-- [start:all]
# --8<-- [start:batches]
def batches(images, labels):
    rows = Dataset.from_tensor_slices((images, labels))
    return rows.shuffle(len(labels)).batch(100)
# --8<-- [end:batches]


# --8<-- [start:test]
def kept_together(labels):
    marked = np.repeat(labels[:, None], 64, axis=1)
    pairs = batches(marked, labels)
    same = [x[:, 0] == y for x, y in pairs]
    return np.concatenate(same).mean()


def test_labels_stay_with_images():
    share = kept_together(labels)
    assert share == 1.0, f"only {share:.2f} stay together"
# --8<-- [end:test]
# --8<-- [end:all]


share = kept_together(labels)
print(f"kept together: {share:.2f}")

try:
    test_labels_stay_with_images()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_labels_stay_with_images:\n    " + verdict)
