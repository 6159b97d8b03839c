# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target.astype("int64")
targets = 20 * np.eye(10)[labels]
start = np.linalg.lstsq(images, targets)[0].astype("float32")
# --8<-- [end:given]

import keras
from keras import layers

# --8<-- [start:all]
# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(10, use_bias=False),
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [end:model]
model.set_weights([start])
x, y = images, labels
loss = float(loss_fn(y, model(x)))


# --8<-- [start:test]
def test_model_gives_scores():
    sums = keras.ops.sum(model(x), axis=1)
    assert not np.allclose(sums, 1), (
        "rows sum to 1: probabilities"
    )
# --8<-- [end:test]
# --8<-- [end:all]


print(f"loss {loss:.3f}")

try:
    test_model_gives_scores()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_model_gives_scores:\n    " + verdict)
