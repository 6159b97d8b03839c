import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


weight1, bias1 = draw(8, 8, 3), draw(8)
weight3, bias3 = draw(4, 1, 3, 3, 3), draw(4)
# --8<-- [end:given]

rows = tf.transpose(images, (0, 2, 1))
volumes = tf.reshape(images, (8, 8, 8, 8, 1))

# --8<-- [start:conv1d]
conv1 = keras.layers.Conv1D(8, 3)  # kernel: k, in, out
conv1.build(rows.shape)
conv1.set_weights([
    weight1.transpose(2, 1, 0),
    bias1,
])
# --8<-- [end:conv1d]
# --8<-- [start:conv3d]
conv3 = keras.layers.Conv3D(4, 3)  # d, h, w, in, out
conv3.build(volumes.shape)
conv3.set_weights([
    weight3.transpose(2, 3, 4, 1, 0),
    bias3,
])
# --8<-- [end:conv3d]
with tf.GradientTape() as tape:
    lines = conv1(rows)  # N L C
    cubes = conv3(volumes)  # N D H W C
    loss = tf.reduce_mean(tf.square(lines))
    loss += tf.reduce_mean(tf.square(cubes))
kernels = [conv1.kernel, conv3.kernel]
gradients = tape.gradient(loss, kernels)

print(f"lines {lines.shape}, {tf.reduce_mean(lines):.4f}")
print(f"cubes {cubes.shape}, {tf.reduce_mean(cubes):.4f}")
