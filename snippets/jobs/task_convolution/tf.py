# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:4].astype("float32") / 16
rng = np.random.default_rng(0)
kernel = rng.normal(size=(3, 3, 1, 5)).astype("float32")
# --8<-- [end:given]

import tensorflow as tf

x = tf.constant(images)[..., None]
weight = tf.constant(kernel)


# --8<-- [start:solution]
def convolve(x, weight):
    """x: batch, height, width, in; weight: …, in, out."""
    rows, columns, _, out = weight.shape
    patches = tf.image.extract_patches(
        x, [1, rows, columns, 1], strides=[1, 1, 1, 1],
        rates=[1, 1, 1, 1], padding="VALID")
    return patches @ tf.reshape(weight, (-1, out))
# --8<-- [end:solution]


# --8<-- [start:test]
result = convolve(x, weight)
library = tf.nn.conv2d(x, weight, 1, "VALID")
near = tf.reduce_max(abs(result - library)) < 1e-5
print("shape:", tuple(result.shape))
print("as the library:", bool(near))
# --8<-- [end:test]
