import math

import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:given_shape]
x = tf.constant(pixels)
frame = tf.ones((8, 8)) - x[0] / 16
blank = tf.Variable(tf.zeros_like(x[0]))
blank[2:6, 2:6].assign(x[0, 2:6, 2:6])
paper = tf.fill(x[0].shape, 16.0) - x[0]
print("background:", round(float(tf.reduce_mean(frame)), 3))
print("centre:", int(tf.reduce_sum(blank)))
print("inverted:", int(tf.reduce_sum(paper)))
# --8<-- [end:given_shape]

# --8<-- [start:unfilled]
room = tf.Variable(tf.zeros_like(x[0]))
for i in range(8):
    row = tf.reduce_mean(x[0], axis=1)[i]
    room[i].assign(tf.repeat(row, 8))
extra = tf.Variable(tf.zeros(2, x.dtype))
extra[1].assign(tf.reduce_max(x))
print(room.dtype.name, extra.dtype.name, int(extra[1]))
# --8<-- [end:unfilled]

# --8<-- [start:triangle]
upper = tf.linalg.band_part(x[0], 0, -1)
after = upper - tf.linalg.band_part(x[0], 0, 0)
print("on and above:", int(tf.reduce_sum(upper)))
print("above:", int(tf.reduce_sum(after)))
# --8<-- [end:triangle]

# --8<-- [start:same_shape]
flat = tf.range(64.0)
grid = tf.reshape(flat, tf.shape(x[0]))
count = tf.reduce_prod(tf.shape(x))
wave = tf.sin(math.pi * grid / 63)
print(tuple(grid.shape), int(count))
print("wave:", round(float(tf.reduce_sum(wave)), 2))
# --8<-- [end:same_shape]
