import keras
from keras import ops

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
class SureAndWrong(keras.metrics.Metric):
    def __init__(self):
        super().__init__()
        zero = "zeros"
        self.total = self.add_variable((), zero)
        self.count = self.add_variable((), zero)

    def update_state(self, y, p, sample_weight=None):
        chance, guess = ops.max(p, 1), ops.argmax(p, 1)
        wrong = ops.cast(guess != y, "float32")
        self.total.assign_add(ops.sum(chance * wrong))
        self.count.assign_add(ops.sum(wrong))

    def result(self):
        return self.total / self.count
# --8<-- [end:metric]


metric = SureAndWrong()
for i, rows in enumerate(halves):
    metric.update_state(labels[rows], p[rows])

    if i == 0:
        first = metric.result()
result = metric.result()
print(f"after one half {first:.3f}, both {result:.3f}")
