import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

grid = images.reshape(-1, 8, 8)
columns = grid.mean(axis=1)  # ink per column, 8 numbers
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.3, (10, 40)).astype("float32")
w3 = rng.normal(0, 0.3, (1, 40)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
image = keras.Input((64,), name="image")
ink = keras.Input((8,), name="ink")

pixels = layers.Dense(
    32, activation="relu", use_bias=False
)(image)
both = layers.Concatenate()([pixels, ink])
digit = layers.Dense(10, use_bias=False)(both)
even = layers.Dense(1, use_bias=False)(both)

model = keras.Model(
    inputs=[image, ink], outputs=[digit, even]
)
# --8<-- [end:model]
model.set_weights([w1.T, w2.T, w3.T])

with tf.GradientTape() as tape:
    # --8<-- [start:use]
    digit, even = model([images, columns])
    print(tuple(digit.shape), tuple(even.shape))
    # --8<-- [end:use]
    loss = tf.reduce_mean(digit**2)
    loss += tf.reduce_mean(even**2)
gradient = tape.gradient(loss, model.weights[0])
