import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Centred: most pixels are negative.
rng = np.random.default_rng(0)
images = load_digits().images[:64] / 16 - 0.5
images += rng.uniform(0, 0.01, images.shape)
images = images.astype("float32")
upstream = rng.normal(0, 1, (64, 4, 4)).astype("float32")
# --8<-- [end:given]

x = tf.constant(images)[..., None]
# --8<-- [start:padded]
edges = [(0, 0), (1, 1), (1, 1), (0, 0)]
pool = keras.layers.MaxPooling2D(3, strides=2)
with tf.GradientTape() as tape:
    tape.watch(x)
    framed = keras.ops.pad(
        x, edges, constant_values=float("-inf")
    )
    padded = pool(framed)
    loss = tf.reduce_sum(padded[..., 0] * upstream)
# --8<-- [end:padded]
# --8<-- [start:ceil]
ceil = keras.layers.MaxPooling2D(
    3, strides=2, padding="same"
)
rounded_up = ceil(x)
# --8<-- [end:ceil]
# --8<-- [start:odd]
seven = x[:, :7, :7]
dropped = keras.layers.MaxPooling2D(2)(seven)
# --8<-- [end:odd]
# --8<-- [start:line]
rows = tf.transpose(x[..., 0], (0, 2, 1))  # N L C
line = keras.layers.MaxPooling1D(2)(rows)
# --8<-- [end:line]
# --8<-- [start:volume]
cubes = tf.reshape(x, (8, 8, 8, 8, 1))
cube = keras.layers.MaxPooling3D(2)(cubes)
# --8<-- [end:volume]
gradient = tape.gradient(loss, x)

corner = tf.reduce_mean(padded[:, 0, 0, 0])
print(f"padded {padded.shape[1:3]}")
print(f"rounded up {rounded_up.shape[1:3]}")
print(f"7x7 becomes {dropped.shape[1:3]}")
print(f"corner {corner:.4f}")
