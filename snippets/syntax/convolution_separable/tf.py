import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Four grey images at a time serve as four channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(16, 4, 8, 8)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


depth, point = draw(4, 1, 3, 3), draw(6, 4, 1, 1)
bias = draw(6)
line_depth, line_point = draw(8, 1, 3), draw(6, 8, 1)
# --8<-- [end:given]

x = tf.transpose(stacks, (0, 2, 3, 1))
rows = tf.transpose(images, (0, 2, 1))
# --8<-- [start:layer]
separable = keras.layers.SeparableConv2D(6, 3)
separable.build(x.shape)
separable.set_weights([
    depth.transpose(2, 3, 0, 1),
    point.transpose(2, 3, 1, 0),
    bias,
])
# --8<-- [end:layer]
# --8<-- [start:line]
line = keras.layers.SeparableConv1D(6, 3)
# --8<-- [end:line]
line.build(rows.shape)
line.set_weights([
    line_depth.transpose(2, 0, 1),
    line_point.transpose(2, 1, 0),
    bias,
])
with tf.GradientTape() as tape:
    maps, steps = separable(x), line(rows)
    loss = tf.reduce_mean(tf.square(maps))
    loss += tf.reduce_mean(tf.square(steps))
weights = separable.trainable_variables
weights += line.trainable_variables
gradients = tape.gradient(loss, weights)

count = separable.count_params()
print(f"maps {maps.shape[1:]}, {count} weights")
print(f"loss {loss:.4f}")
