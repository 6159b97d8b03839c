import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
b1 = rng.normal(0, 0.1, 32).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
b2 = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, activation="relu"),
    layers.Dense(10),
])
# --8<-- [end:model]

# --8<-- [start:weights]
model.layers[0].set_weights([w1.T, b1])
model.layers[1].set_weights([w2.T, b2])
# --8<-- [end:weights]

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [start:use]
with tf.GradientTape() as tape:
    logits = model(x)
    loss = loss_fn(y, logits)
gradient = tape.gradient(loss, model.layers[0].kernel)
print(f"logits {tuple(logits.shape)}, loss {loss:.3f}")
# --8<-- [end:use]
