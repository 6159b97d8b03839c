import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (8, 64)).astype("float32")
bias = rng.normal(0, 0.3, 8).astype("float32")
# --8<-- [end:given]

linear = keras.layers.Dense(8)
linear.build((None, 64))
linear.set_weights([weight.T, bias])
# --8<-- [start:layer]
layer = keras.layers.SpectralNormalization(
    linear, power_iterations=200
)
# --8<-- [end:layer]
layer.build((None, 64))
# --8<-- [start:train]
with tf.GradientTape() as tape:
    y = layer(x, training=True)
    loss = tf.reduce_mean(tf.square(y))
used = linear.kernel.numpy()
kept = linear.kernel  # overwritten by the call
# --8<-- [end:train]
# --8<-- [start:gradient]
raw = tape.gradient(loss, linear.kernel)
left, sizes, right = np.linalg.svd(weight.T)
top = np.outer(left[:, 0], right[0])
inward = (raw.numpy() * used).sum() * top
gradient = (raw - inward) / sizes[0]
# --8<-- [end:gradient]

kept_norm = np.linalg.norm(kept, 2)
print(f"used: largest {np.linalg.norm(used, 2):.3f}")
print(f"stored: largest {kept_norm:.3f}")
print(f"gradient {tf.norm(gradient):.3f}")
