# --8<-- [start:given]
import numpy as np

start = np.array([40.0, 12.5, 7.25], "float32")
# --8<-- [end:given]

import tensorflow as tf

# --8<-- [start:eager]
x = tf.Variable(start)
with tf.GradientTape() as tape:
    y, halvings = x, 0
    while tf.reduce_sum(y) > 1:  # Python asks the numbers
        y, halvings = y / 2, halvings + 1
    total = tf.reduce_sum(y)
gradient = tape.gradient(total, x)
# --8<-- [end:eager]
in_a_graph = not tf.executing_eagerly()
numbers = gradient.numpy().tolist()
print("halved", halvings, "times")
print("gradient:", [round(g, 4) for g in numbers])
