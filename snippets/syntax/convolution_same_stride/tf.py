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

# --8<-- [start:pad]
# Nothing to write: Keras works the sides out itself.
# --8<-- [end:pad]
x = tf.constant(images)[..., None]
# --8<-- [start:layer]
conv = keras.layers.Conv2D(
    4, 3, strides=2, padding="same"
)
# --8<-- [end:layer]
conv.build(x.shape)
conv.set_weights([weight.transpose(2, 3, 1, 0), bias])
with tf.GradientTape() as tape:
    # --8<-- [start:call]
    even = conv(x)
    odd = conv(x[:, :7, :7])
    # --8<-- [end:call]
    loss = tf.reduce_mean(tf.square(even))
gradient = tape.gradient(loss, conv.kernel)

even_mean = tf.reduce_mean(even)
odd_mean = tf.reduce_mean(odd)
print(f"8x8: {even.shape[1]}, mean {even_mean:.4f}")
print(f"7x7: {odd.shape[1]}, mean {odd_mean:.4f}")
