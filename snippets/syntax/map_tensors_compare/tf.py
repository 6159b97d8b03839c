import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:compare]
x, y = tf.constant(pixels[0]), tf.constant(pixels[1])
under = tf.math.count_nonzero(tf.less(x, y))
over = tf.math.count_nonzero(tf.greater(x, y))
most = tf.math.count_nonzero(tf.less_equal(x, y))
least = tf.math.count_nonzero(tf.greater_equal(x, y))
unlike = tf.math.count_nonzero(tf.not_equal(x, y))
print([int(n) for n in (under, over, most, least, unlike)])
# --8<-- [end:compare]

# --8<-- [start:combine]
count = tf.math.count_nonzero
both = count(tf.logical_and(x > 8, y > 8))
either = count(tf.logical_or(x > 8, y > 8))
empty = count(tf.logical_not(x > 0))
middle = count((x > 4) & (x < 12))
print([int(n) for n in (both, either, empty, middle)])
# --8<-- [end:combine]

# --8<-- [start:insist]
def alike(a, b):
    try:
        tf.assert_equal(a, b)
    except tf.errors.InvalidArgumentError:
        return False
    return True

found = [alike(x, tf.identity(x)), alike(x, y)]
print("alike:", found)
# --8<-- [end:insist]
