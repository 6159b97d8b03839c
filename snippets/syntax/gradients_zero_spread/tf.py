import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[:6].astype("float32")
# --8<-- [end:given]

# --8<-- [start:norm]
x = tf.Variable(images)
with tf.GradientTape() as tape:
    square = tf.reduce_sum(x**2, axis=1)
    length = tf.sqrt(tf.maximum(square, 1e-12))
gradient = tape.gradient(length, x)
finite = tf.math.count_nonzero(gradient == gradient)
print(finite.numpy(), "of", tf.size(x).numpy(), "finite")
# --8<-- [end:norm]

# --8<-- [start:std]
with tf.GradientTape() as tape:
    change = tf.math.reduce_variance(x, axis=0)
    spread = tf.sqrt(tf.maximum(change, 1e-12))
slope = tape.gradient(spread, x)
usable = tf.math.count_nonzero(slope == slope)
print(usable.numpy(), "of", tf.size(x).numpy(), "finite")
# --8<-- [end:std]
