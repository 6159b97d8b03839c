import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (4, 1, 3, 3)).astype("float32")
bias = rng.normal(0, 0.3, 4).astype("float32")
# --8<-- [end:given]

x = tf.constant(images)[..., None]
# --8<-- [start:zeros]
pad = keras.layers.ZeroPadding2D(((3, 4), (1, 2)))
zeros = pad(x)
# --8<-- [end:zeros]
# --8<-- [start:function]
# every axis, from the first
ones = tf.pad(
    x, [(0, 0), (3, 4), (1, 2), (0, 0)],
    constant_values=1.0,
)
# --8<-- [end:function]
# --8<-- [start:reflect]
conv = keras.layers.Conv2D(4, 3)
edges = [(0, 0), (1, 1), (1, 1), (0, 0)]
# --8<-- [end:reflect]
conv.build((None, 10, 10, 1))
conv.set_weights([weight.transpose(2, 3, 1, 0), bias])
with tf.GradientTape() as tape:
    maps = conv(keras.ops.pad(x, edges, mode="reflect"))
    loss = tf.reduce_mean(tf.square(maps))
gradient = tape.gradient(loss, conv.kernel)
# --8<-- [start:mirror]
sides = [(0, 0), (2, 2), (2, 2), (0, 0)]
mirror = keras.ops.pad(x, sides, mode="reflect")
# --8<-- [end:mirror]
# --8<-- [start:crop]
crop = keras.layers.Cropping2D(((3, 4), (1, 2)))(zeros)
# --8<-- [end:crop]

ones_mean = tf.reduce_mean(ones)
mirror_mean = tf.reduce_mean(mirror)
edge_mean = tf.reduce_mean(maps[:, 0])
print(f"zeros {zeros.shape[1:3]}")
print(f"ones {ones_mean:.4f}, mirror {mirror_mean:.4f}")
print(f"reflected edge {edge_mean:.4f}")
