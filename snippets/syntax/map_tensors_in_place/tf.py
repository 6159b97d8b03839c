import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:change]
x = tf.Variable(pixels)
x[0].assign(tf.clip_by_value(x[0], 2, 12))
x[1].assign(tf.zeros_like(x[1]))
x[2].assign(x[2] / 16)
x[3].assign(tf.where(x[3] < 8, -1.0, x[3]))
sums = tf.reduce_sum(x, axis=(1, 2))
print([round(float(v), 3) for v in sums[:4]])
# --8<-- [end:change]

# --8<-- [start:scatter]
places = tf.stack([tf.range(8), labels], axis=1)
targets = tf.scatter_nd(places, tf.ones(8), (8, 10))
smooth = tf.tensor_scatter_nd_update(
    tf.fill((8, 10), 0.1), places, tf.fill((8,), 0.9)
)
print("classes:", tf.argmax(targets, 1).numpy().tolist())
# --8<-- [end:scatter]

# --8<-- [start:cut]
w = tf.Variable([3.0])
with tf.GradientTape() as tape:
    state = tf.stop_gradient(w * 2)
    loss = tf.reduce_sum(w * state)
slope = tape.gradient(loss, w)
print("slope:", float(slope[0]))
# --8<-- [end:cut]

# --8<-- [start:sum_up]
means = tf.reduce_mean(x, axis=(1, 2))
sizes = tf.math.unsorted_segment_sum(means, labels, 10)
print("means:", round(float(tf.reduce_sum(sizes)), 3))
# --8<-- [end:sum_up]
