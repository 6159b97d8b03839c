import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

image = load_digits().images[0].astype("float32") / 16
# --8<-- [end:given]

# --8<-- [start:safe]
x = tf.Variable(image)
with tf.GradientTape() as tape:
    safe = tf.where(x > 0, x, 1.0)
    parts = tf.where(x > 0, x * tf.math.log(safe), 0.0)
    total = -tf.reduce_sum(parts)
gradient = tape.gradient(total, x)
bad = tf.math.count_nonzero(tf.math.is_nan(gradient))
print(f"total {total:.3f}, NaN gradients: {bad}")
# --8<-- [end:safe]

# --8<-- [start:entropy]
w = tf.Variable(image)
with tf.GradientTape() as tape:
    builtin = -tf.reduce_sum(w * tf.math.log(w + 1e-6))

slope = tape.gradient(builtin, w)
print(f"with epsilon: {builtin:.3f}")
# --8<-- [end:entropy]
