import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Four grey images at a time serve as four channels.
images = load_digits().images[:64].astype("float32") / 16
images = images.reshape(16, 4, 8, 8)  # N C H W
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


# All arrays as Keras stores them.
conv1d, conv2d = draw(3, 4, 6), draw(3, 3, 4, 6)
conv3d = draw(3, 3, 3, 1, 6)
transposed = draw(4, 4, 6, 4)
depthwise, pointwise = draw(3, 3, 4, 2), draw(1, 1, 8, 6)
table = draw(17, 5)
# --8<-- [end:given]

x = tf.transpose(tf.constant(images), (0, 2, 3, 1))


# --8<-- [start:fill]
def fill(layer, x, *arrays):
    layer.build(x.shape)
    layer.set_weights(arrays)
    return layer
# --8<-- [end:fill]


# --8<-- [start:conv1d]
layer = layers.Conv1D(6, 3, use_bias=False)
row = x[:, 0]
line = fill(layer, row, conv1d)(row)
# --8<-- [end:conv1d]

# --8<-- [start:conv2d]
layer = layers.Conv2D(6, 3, use_bias=False)
fill(layer, x, conv2d)
plane = layer(x)
# --8<-- [end:conv2d]

# --8<-- [start:conv3d]
layer = layers.Conv3D(6, 3, use_bias=False)
stack = tf.constant(images)[..., None]
volume = fill(layer, stack, conv3d)(stack)
# --8<-- [end:conv3d]

# --8<-- [start:transposed]
layer = layers.Conv2DTranspose(
    6, 4, strides=2, padding="same", use_bias=False
)
fill(layer, x, transposed)
larger = layer(x)
# --8<-- [end:transposed]

# --8<-- [start:separable]
layer = layers.SeparableConv2D(
    6, 3, depth_multiplier=2, use_bias=False
)
fill(layer, x, depthwise, pointwise)
with tf.GradientTape() as tape:
    separable = layer(x)
    loss = tf.reduce_mean(separable**2)
gradient = tape.gradient(loss, layer.depthwise_kernel)
# --8<-- [end:separable]

# --8<-- [start:embedding]
layer = layers.Embedding(17, 5)
numbers = tf.cast(x[:, 0, :, 0] * 16, "int32")
words = fill(layer, numbers, table)(numbers)
# --8<-- [end:embedding]

for name in ["line", "plane", "volume", "larger",
             "separable", "words"]:
    spread = keras.ops.std(globals()[name])
    print(f"{name:9} {spread:.4f}")
