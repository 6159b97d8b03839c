import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

image = load_digits().images[0].astype("float32") / 16
# --8<-- [end:given]

# --8<-- [start:unsafe]
x = tf.Variable(image)
with tf.GradientTape() as tape:
    parts = tf.where(x > 0, x * tf.math.log(x), 0.0)
gradient = tape.gradient(parts, x)
bad = tf.math.count_nonzero(tf.math.is_nan(gradient))
print(f"value {tf.reduce_sum(parts):.3f}, NaN: {bad}")
# --8<-- [end:unsafe]
