# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
data = rng.normal(size=(4, 6)).astype("float32")
start = rng.uniform(0.5, 1.5, size=6).astype("float32")
# --8<-- [end:given]

import tensorflow as tf
import keras
from keras import ops


# --8<-- [start:solution]
class RMSNorm(keras.layers.Layer):
    def __init__(self, eps=1e-6, **kwargs):
        super().__init__(**kwargs)
        self.eps = eps

    def build(self, shape):
        self.scale = self.add_weight(
            name="scale", shape=shape[-1:],
            initializer="ones")

    def call(self, x):
        square = ops.mean(x * x, axis=-1, keepdims=True)
        unit = x * ops.rsqrt(square + self.eps)
        return unit * self.scale
# --8<-- [end:solution]


# --8<-- [start:test]
layer = RMSNorm()
layer.build((None, 6))
layer.scale.assign(start)
x = tf.Variable(data)
with tf.GradientTape() as tape:
    out = layer(x)
    loss = tf.reduce_sum(out[:, 0])
of_x, of_scale = tape.gradient(loss, [x, layer.scale.value])
library = keras.layers.RMSNormalization(epsilon=1e-6)
library.build((None, 6))
library.set_weights([start])
near = tf.reduce_max(abs(out - library(x))) < 1e-6
print("trainable:", [w.name for w in layer.trainable_weights])
print("as the library:", bool(near))
# --8<-- [end:test]
