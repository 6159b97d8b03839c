import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
guesses = rng.normal(2, 1, 20).astype("float32")
labels = np.arange(20) % 5
# --8<-- [end:given]

# --8<-- [start:mistake]
output = tf.constant(guesses)  # float32
y = tf.constant(labels)  # int64
error = tf.reduce_mean((output - y) ** 2)
# --8<-- [end:mistake]
print("error:", error.dtype.name)
