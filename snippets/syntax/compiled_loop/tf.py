# --8<-- [start:given]
from sklearn.datasets import load_digits

image = load_digits().data[0].astype("float32") + 2
# --8<-- [end:given]

import tensorflow as tf


# --8<-- [start:root]
@tf.function
def root(x):
    y, rounds = x, 0
    while tf.reduce_max(tf.abs(y * y - x)) > 1e-3:
        y = (y + x / y) / 2
        rounds += 1
    return y, rounds
# --8<-- [end:root]


# --8<-- [start:calls]
x = tf.constant(image)
with tf.GradientTape() as tape:
    tape.watch(x)
    y, rounds = root(x)
gradient = tape.gradient(y, x)
print("rounds:", int(rounds))
# --8<-- [end:calls]
