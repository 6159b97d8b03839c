# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = (data.target[:256, None] > 4).astype("float32")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 1)).astype("float32")
# --8<-- [end:given]

import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
from torch.nn import functional

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(
        32, activation="relu", use_bias=False
    ),
    keras.layers.Dense(1, use_bias=False),
])
model.set_weights([w1, w2])


# --8<-- [start:fit]
# --8<-- [start:loss]
def loss_fn(y_true, y_pred):
    return functional.binary_cross_entropy_with_logits(
        y_pred, y_true
    )
# --8<-- [end:loss]


# --8<-- [start:train]
optimizer = keras.optimizers.SGD(learning_rate=0.1)
model.compile(optimizer, loss=loss_fn)
model.fit(
    x,
    y,
    epochs=20,
    batch_size=64,
    shuffle=False,
    verbose=0,
)
# --8<-- [end:train]
# --8<-- [end:fit]
logits = model.predict(x, verbose=0)
accuracy = ((logits > 0) == y).mean()
print(f"above four or not: {accuracy:.2f} right")
