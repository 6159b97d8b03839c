import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Three grey images at a time serve as colours.
images = load_digits().images[:63].astype("float32") / 16
photos = images.reshape(21, 3, 8, 8).transpose(0, 2, 3, 1)
photos = np.ascontiguousarray(photos)
# --8<-- [end:given]

# --8<-- [start:permute]
x = tf.constant(photos)  # N H W C
first = keras.layers.Permute((3, 1, 2))(x)
# --8<-- [end:permute]
# --8<-- [start:move]
moved = keras.ops.moveaxis(x, -1, 1)
# --8<-- [end:move]
# --8<-- [start:flatten]
flat = keras.layers.Flatten()(first)
# --8<-- [end:flatten]
# --8<-- [start:memory]
# No such switch: a layout is the order of the axes.
packed = tf.identity(first)
again = tf.transpose(packed, (0, 2, 3, 1))
shape = tuple(again.shape)
# --8<-- [end:memory]

print("first", tuple(first.shape))
print("flat", tuple(flat.shape))
print("transposed", shape)
