import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:pad]
x = tf.constant(pixels)
padded = tf.pad(x, [[0, 0], [0, 2], [2, 0]])
print("padded:", tuple(padded.shape))
left = tf.reduce_sum(padded[0, :, :2])
print("blank on the left:", left.numpy())
# --8<-- [end:pad]

# --8<-- [start:cumulative]
ink = tf.reduce_sum(x, axis=(1, 2))
running = tf.cumsum(ink)
steps = keras.ops.diff(ink)
print("running:", running.numpy().tolist()[-1])
# --8<-- [end:cumulative]

# --8<-- [start:diagonal]
diagonal = tf.linalg.diag_part(x)
trace = tf.linalg.trace(x[0])
print("diagonals:", tuple(diagonal.shape), trace.numpy())
# --8<-- [end:diagonal]
