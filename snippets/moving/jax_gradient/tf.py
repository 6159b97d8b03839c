# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = data.target[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
b1 = rng.normal(0, 0.1, 32).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
b2 = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

import keras
import tensorflow as tf

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights([w1, b1, w2, b2])
# --8<-- [end:model]

# --8<-- [start:gradient]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
with tf.GradientTape() as tape:
    logits = model(x)
    loss = loss_fn(y, logits)
variables = model.trainable_variables
kernel_gradient = tape.gradient(loss, variables)[0].numpy()
# --8<-- [end:gradient]
print("loss:", round(float(loss), 4))
steepest = np.abs(kernel_gradient).max()
print("steepest slope:", round(float(steepest), 4))
