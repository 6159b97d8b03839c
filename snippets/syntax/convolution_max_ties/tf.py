import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Blank pixels tie at zero, full ones at 1.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(8, 8, 8, 8)
# --8<-- [end:given]

# --8<-- [start:split]
x = tf.transpose(stacks, (0, 2, 3, 1))
with tf.GradientTape() as tape:
    tape.watch(x)
    total = tf.reduce_sum(tf.reduce_max(x, axis=(1, 2)))
split = tape.gradient(total, x)
# --8<-- [end:split]
# --8<-- [start:first]
with tf.GradientTape() as tape:
    tape.watch(x)
    pooled = tf.nn.max_pool2d(x, 2, 2, "VALID")
    total = tf.reduce_sum(pooled)
first = tape.gradient(total, x)
# --8<-- [end:first]

one, other = split[0, :, :, 0], first[0, :, :, 0]
winners = tf.math.count_nonzero(one)
share = tf.reduce_sum(one)
print(f"amax: {winners} pixels share {share:.1f}")
print(f"one of them gets {tf.reduce_max(one):.2f}")
print(f"max_pool2d: one gets {tf.reduce_max(other):.2f}")
