# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import keras
from keras import layers

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, "relu", use_bias=False),
    layers.Dense(10, use_bias=False),
])
# --8<-- [end:model]
model.set_weights([w1, w2])

x, y = images, labels
# --8<-- [start:all]
# --8<-- [start:step]
model.compile(
    keras.optimizers.SGD(0.5),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)


def step():
    model.train_on_batch(x, y)
# --8<-- [end:step]


# --8<-- [start:test]
def movement():
    before = model.get_weights()
    step()
    return [
        abs(w - old).max()
        for w, old in zip(model.get_weights(), before)
    ]


def test_every_weight_moves():
    moved = movement()
    assert min(moved) > 0, f"{moved.count(0)} stands still"
# --8<-- [end:test]
# --8<-- [end:all]


moved = movement()
print("moved by", [round(float(m), 4) for m in moved])

try:
    test_every_weight_moves()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_every_weight_moves:\n    " + verdict)
