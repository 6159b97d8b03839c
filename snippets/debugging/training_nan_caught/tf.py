import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

# --8<-- [start:mistake]
tf.debugging.enable_check_numerics()
x = tf.Variable(pixels[:4])
with tf.GradientTape() as tape:
    squares = tf.reduce_sum((x - x[0]) ** 2, axis=1)
    distance = tf.sqrt(squares)  # 0 for the first
    loss = tf.reduce_mean(distance)
gradient = tape.gradient(loss, x)
# --8<-- [end:mistake]
finite = bool(np.isfinite(gradient).all())
print("all finite:", finite)
