import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:select]
x, y = tf.constant(pixels), tf.constant(labels)

rows = tf.boolean_mask(x, y == 3)
mean = tf.reduce_mean(rows, axis=0)
print("mean 3:", tuple(mean.shape), f"{sum(mean):.1f}")
# --8<-- [end:select]

# --8<-- [start:assign]
bright = tf.constant(pixels)
bright = tf.where((y == 3)[:, None], 16.0, bright)
print("ink:", tf.reduce_sum(bright).numpy())
# --8<-- [end:assign]
