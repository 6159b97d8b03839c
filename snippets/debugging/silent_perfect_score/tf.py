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

import tensorflow as tf

# --8<-- [start:all]
# --8<-- [start:metric]
scores = tf.constant(found)  # (N, 1)
y = tf.constant(labels)  # (N,)


def accuracy(scores, y):
    guesses = tf.cast(scores[:, 0] > 0, "float32")
    return tf.reduce_mean(tf.cast(guesses == y, "float32"))
# --8<-- [end:metric]


# --8<-- [start:test]
def test_perfect_scores_give_one():
    perfect = 2 * y[:, None] - 1
    got = float(accuracy(perfect, y))
    assert got == 1.0, f"accuracy is {got:.2f}"
# --8<-- [end:test]
# --8<-- [end:all]


share = accuracy(scores, y)
print(f"accuracy {share:.3f}")

try:
    test_perfect_scores_give_one()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_perfect_scores_give_one:\n    " + verdict)
