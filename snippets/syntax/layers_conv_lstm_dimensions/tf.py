import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:32].astype("float32") / 16
rows = images[:8].reshape(8, 8, 8, 1)
cubes = images.reshape(2, 2, 8, 8, 8, 1)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


start_1 = [draw(3, 1, 8), draw(3, 2, 8), draw(8)]
start_3 = [draw(3, 3, 3, 1, 8), draw(3, 3, 3, 2, 8), draw(8)]
# --8<-- [end:given]

x_1, x_3 = tf.constant(rows), tf.constant(cubes)
# --8<-- [start:layer]
layer_1 = keras.layers.ConvLSTM1D(2, 3)
layer_3 = keras.layers.ConvLSTM3D(2, 3)
layer_1.build(x_1.shape)
layer_3.build(x_3.shape)
layer_1.set_weights(start_1)
layer_3.set_weights(start_3)
with tf.GradientTape() as tape:
    tape.watch([x_1, x_3])
    line = layer_1(x_1)
    solid = layer_3(x_3)
    # --8<-- [end:layer]
    squares = tf.square(line), tf.square(solid)
    loss = sum(tf.reduce_mean(s) for s in squares)
slope_1, slope_3 = tape.gradient(loss, [x_1, x_3])

line_mean, solid_mean = map(tf.reduce_mean, (line, solid))
print("1D", tuple(line.shape), f"{line_mean:.4f}")
print("3D", tuple(solid.shape), f"{solid_mean:.4f}")
