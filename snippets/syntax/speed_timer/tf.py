# --8<-- [start:given]
import numpy as np

a = np.arange(12, dtype="float32").reshape(3, 4)
# --8<-- [end:given]

import sys
import timeit

import tensorflow as tf

# --8<-- [start:timer]
x = tf.Variable(a)
calls = []


def work():
    calls.append("called")
    with tf.GradientTape() as tape:
        y = tf.reduce_sum(x**3)
    return tape.gradient(y, x)


timeit.timeit("work()", globals={"work": work}, number=2)
seconds = timeit.timeit(
    "work()", globals={"work": work}, number=50
)
gradient = work()
# --8<-- [end:timer]
print("called:", len(calls))
print("ms a call:", 1e3 * seconds / 50, file=sys.stderr)
