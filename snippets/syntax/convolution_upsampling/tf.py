import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)
upstream = rng.normal(0, 1, (64, 16, 16)).astype("float32")
# --8<-- [end:given]

x = tf.constant(images)[..., None]
# --8<-- [start:bilinear]
up = keras.layers.UpSampling2D(
    2, interpolation="bilinear"
)
with tf.GradientTape() as tape:
    tape.watch(x)
    smooth = up(x)
    loss = tf.reduce_sum(smooth[..., 0] * upstream)
# --8<-- [end:bilinear]
# --8<-- [start:nearest]
blocks = keras.layers.UpSampling2D(2)(x)
# --8<-- [end:nearest]
# --8<-- [start:line]
rows = tf.transpose(x[..., 0], (0, 2, 1))  # N L C
line = keras.layers.UpSampling1D(3)(rows)
# --8<-- [end:line]
gradient = tape.gradient(loss, x)

print(f"{smooth.shape[1:3]}")
print(f"one pixel {smooth[0, 8, 9, 0]:.4f}")
