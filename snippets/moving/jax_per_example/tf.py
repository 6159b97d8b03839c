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

# --8<-- [start:each]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, reduction="none"
)
with tf.GradientTape() as tape:
    losses = loss_fn(y, model(x))
kernel = model.trainable_variables[0]
gradients = tape.jacobian(losses, kernel)



flat = tf.reshape(gradients, [len(x), -1])
norms = tf.norm(flat, axis=1).numpy()
# --8<-- [end:each]
print("gradients:", tuple(gradients.shape))
print("largest at image", norms.argmax())
