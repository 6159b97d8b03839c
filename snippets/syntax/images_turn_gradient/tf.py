import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digit = load_digits().images[11].astype("float32") / 16
angle = np.deg2rad(20)
c, s = float(np.cos(angle)), float(np.sin(angle))
# --8<-- [end:given]

x = tf.constant(digit[..., None])
m = (8 - 1) / 2
tx, ty = m - c * m + s * m, m - s * m - c * m
theta = tf.constant([c, -s, tx, s, c, ty, 0, 0])

with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:turn]
    turned = keras.ops.image.affine_transform(
        x, theta, interpolation="bilinear"
    )
    # --8<-- [end:turn]

    loss = tf.reduce_sum(tf.square(turned))
gradient = tape.gradient(loss, x)[:, :, 0]
print(f"slope at row 1, column 3: {gradient[1, 3]:.3f}")
