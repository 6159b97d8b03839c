# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
data = rng.normal(size=(2, 5, 3)).astype("float32")
w = rng.normal(size=(3, 16)).astype("float32") * 0.5
u = rng.normal(size=(4, 16)).astype("float32") * 0.5
b = rng.normal(size=16).astype("float32") * 0.5
# --8<-- [end:given]

import tensorflow as tf
import keras

x = tf.constant(data)
w, u, b = map(tf.constant, (w, u, b))


# --8<-- [start:solution]
def lstm(x, w, u, b):
    """Last output; gates: input, forget, cell, output."""
    h = c = tf.zeros((x.shape[0], u.shape[0]))
    for step in tf.unstack(x, axis=1):
        gates = step @ w + h @ u + b
        i, f, g, o = tf.split(gates, 4, axis=1)
        c = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(g)
        h = tf.sigmoid(o) * tf.tanh(c)
    return h
# --8<-- [end:solution]


# --8<-- [start:test]
out = lstm(x, w, u, b)
layer = keras.layers.LSTM(4)
layer.build(x.shape)
layer.set_weights([w, u, b])
library = layer(x)
near = tf.reduce_max(abs(out - library)) < 1e-6
print("as the library:", bool(near))
# --8<-- [end:test]
