import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:matrix]
x = tf.constant(pixels)  # 8 images of 8x8
turned = tf.linalg.matrix_transpose(x)
print("top row of image 1:", turned[1, 0].numpy().tolist())
# --8<-- [end:matrix]

# --8<-- [start:swap]
columns = tf.transpose(x, perm=[2, 1, 0])
first = columns[0]
print("left edges:", tf.reduce_sum(first).numpy())
# --8<-- [end:swap]

# --8<-- [start:permute]
colour = tf.stack([x, x / 2, x / 4], axis=-1)
channels_first = tf.transpose(colour, (0, 3, 1, 2))
moved = keras.ops.moveaxis(colour, -1, 1)
print("NCHW:", tuple(channels_first.shape))
# --8<-- [end:permute]

# --8<-- [start:contiguous]
flat = tf.reshape(channels_first, (8, -1))
print("flat:", tuple(flat.shape), flat[0, 2].numpy())
# --8<-- [end:contiguous]
