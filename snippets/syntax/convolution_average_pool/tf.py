import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32")
images = 1 + images / 16
rng = np.random.default_rng(0)
upstream = rng.normal(0, 1, (64, 8, 8)).astype("float32")
# --8<-- [end:given]

x = tf.constant(images)[..., None]
# --8<-- [start:counted]
mean = keras.Sequential([
    keras.layers.ZeroPadding2D(1),
    keras.layers.AveragePooling2D(3, strides=1),
])
with tf.GradientTape() as tape:
    tape.watch(x)
    counted = mean(x)
    loss = tf.reduce_sum(counted[..., 0] * upstream)
# --8<-- [end:counted]
# --8<-- [start:real]
# "same" divides by the pixels inside the image
real = keras.layers.AveragePooling2D(
    3, strides=1, padding="same"
)(x)
# --8<-- [end:real]
# --8<-- [start:line]
rows = tf.transpose(x[..., 0], (0, 2, 1))  # N L C
line = keras.layers.AveragePooling1D(2)(rows)
# --8<-- [end:line]
# --8<-- [start:volume]
cubes = tf.reshape(x, (8, 8, 8, 8, 1))
cube = keras.layers.AveragePooling3D(2)(cubes)
# --8<-- [end:volume]
gradient = tape.gradient(loss, x)

print(f"corner with padding {counted[0, 0, 0, 0]:.3f}")
print(f"corner without {real[0, 0, 0, 0]:.3f}")
