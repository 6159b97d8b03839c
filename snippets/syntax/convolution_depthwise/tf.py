import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight grey images at a time serve as eight channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(8, 8, 8, 8)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight, bias = draw(16, 1, 3, 3), draw(16)
line_weight, line_bias = draw(16, 1, 3), draw(16)
# --8<-- [end:given]

x = tf.transpose(stacks, (0, 2, 3, 1))
lines = tf.transpose(images, (0, 2, 1))
# --8<-- [start:layer]
# 8 channels, 2 filters each: kernel is (3, 3, 8, 2)
depthwise = keras.layers.DepthwiseConv2D(
    3, depth_multiplier=2
)
depthwise.build(x.shape)
kernel = weight.reshape(8, 2, 3, 3).transpose(2, 3, 0, 1)
depthwise.set_weights([kernel, bias])
# --8<-- [end:layer]
# --8<-- [start:line]
flat = keras.layers.DepthwiseConv1D(
    3, depth_multiplier=2
)
flat.build(lines.shape)
line_kernel = line_weight.reshape(8, 2, 3)
line_kernel = line_kernel.transpose(2, 0, 1)
flat.set_weights([line_kernel, line_bias])
# --8<-- [end:line]
with tf.GradientTape() as tape:
    maps, steps = depthwise(x), flat(lines)
    loss = tf.reduce_mean(tf.square(maps))
    loss += tf.reduce_mean(tf.square(steps))
kernels = [depthwise.kernel, flat.kernel]
gradients = tape.gradient(loss, kernels)

print(f"maps {maps.shape[1:]}")
print(f"weights {tf.size(depthwise.kernel)}")
print(f"loss {loss:.4f}")
