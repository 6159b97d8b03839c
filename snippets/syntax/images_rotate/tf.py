import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().images[:32].astype("float32") / 16
angle = np.deg2rad(20)
c, s = float(np.cos(angle)), float(np.sin(angle))
# --8<-- [end:given]

x = tf.constant(digits[..., None])

# --8<-- [start:rotate]
# the centre of the first pixel is the origin
m = (8 - 1) / 2
tx, ty = m - c * m + s * m, m - s * m - c * m
theta = tf.constant([[c, -s, tx, s, c, ty, 0, 0]])
theta = tf.repeat(theta, len(x), axis=0)
turned = keras.ops.image.affine_transform(
    x, theta, interpolation="bilinear"
)
# --8<-- [end:rotate]

before, after = tf.reduce_sum(x), tf.reduce_sum(turned)
print(f"ink before {before:.1f}, after {after:.1f}")
