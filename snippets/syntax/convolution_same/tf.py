import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (4, 1, 4, 4)).astype("float32")
bias = rng.normal(0, 0.3, 4).astype("float32")
# --8<-- [end:given]

x = tf.constant(images)[..., None]
# --8<-- [start:layer]
conv = keras.layers.Conv2D(4, 4, padding="same")
# --8<-- [end:layer]
conv.build(x.shape)
conv.set_weights([weight.transpose(2, 3, 1, 0), bias])
with tf.GradientTape() as tape:
    maps = conv(x)
    loss = tf.reduce_mean(tf.square(maps))
gradient = tape.gradient(loss, conv.kernel)

print(f"{maps.shape[1:3]}, mean {tf.reduce_mean(maps):.4f}")
