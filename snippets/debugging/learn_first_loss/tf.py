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

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, "relu", use_bias=False),
    layers.Dense(10, use_bias=False),
])
model.set_weights([w1, w2])

# --8<-- [start:loss]
x, y = images, labels
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
loss = float(loss_fn(y, model(x)))
print(f"first loss {loss:.2f}, ln(10) {np.log(10):.2f}")
# --8<-- [end:loss]
away = loss / np.log(10)
