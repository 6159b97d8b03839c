import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight rows of pixels; the last ones nearly vanish.
rows = load_digits().images[0].astype("float32") / 16
scale = np.logspace(0, -9, 8).astype("float32")
x = rows * scale[:, None]
# --8<-- [end:given]

y = tf.constant(x)
with tf.GradientTape() as tape:
    tape.watch(y)
    # --8<-- [start:unit]
    unit = tf.math.l2_normalize(y, axis=1, epsilon=1e-12)
    # --8<-- [end:unit]
    total = tf.reduce_sum(unit[:, 3:5])
gradient = tape.gradient(total, y)

lengths = tf.norm(unit, axis=1)
print("first row", f"{lengths[0]:.3f}")
print("last row", f"{lengths[-1]:.5f}")
