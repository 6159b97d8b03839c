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

import keras
from tensorflow.data import Dataset

rows = Dataset.from_tensor_slices((scores, labels))
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


# --8<-- [start:all]
# --8<-- [start:evaluate]
def evaluate(batch_size):
    mean = keras.metrics.Mean()
    for z, y in rows.batch(batch_size):
        loss = loss_fn(y, z)
        mean.update_state(loss, sample_weight=len(y))
    return float(mean.result())
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
