# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
x = (digits.data[:640] / 16).astype("float32")
y = digits.target[:640].astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
b1 = np.zeros(32, "float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
b2 = np.zeros(10, "float32")
# --8<-- [end:given]

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import tensorflow as tf

# --8<-- [start:data]
data = tf.data.Dataset.from_tensor_slices((x, y))
data = data.batch(64).prefetch(tf.data.AUTOTUNE)
# --8<-- [end:data]

# --8<-- [start:train]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights([w1, b1, w2, b2])
model.compile(
    keras.optimizers.SGD(0.1),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
history = model.fit(data, epochs=3, verbose=0)
# --8<-- [end:train]
losses = history.history["loss"]
print("backend:", keras.config.backend())
print("loss:", [round(loss, 3) for loss in losses])
