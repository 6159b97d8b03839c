import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight1, bias1 = draw(8, 8, 3), draw(8)
weight2, bias2 = draw(1, 4, 3, 3), draw(4)
weight3, bias3 = draw(1, 2, 2, 2, 2), draw(2)
# --8<-- [end:given]

rows = tf.transpose(images, (0, 2, 1))
x = tf.constant(images)[..., None]
volumes = tf.reshape(images[:16], (2, 8, 8, 8, 1))

# --8<-- [start:line]
up1 = keras.layers.Conv1DTranspose(8, 3, strides=2)
up1.build(rows.shape)
up1.set_weights([weight1.transpose(2, 1, 0), bias1])
# --8<-- [end:line]
# --8<-- [start:image]
up2 = keras.layers.Conv2DTranspose(4, 3, strides=2)
up2.build(x.shape)
up2.set_weights([weight2.transpose(2, 3, 1, 0), bias2])
# --8<-- [end:image]
# --8<-- [start:volume]
up3 = keras.layers.Conv3DTranspose(2, 2, strides=2)
up3.build(volumes.shape)
kernel3 = weight3.transpose(2, 3, 4, 1, 0)
up3.set_weights([kernel3, bias3])
# --8<-- [end:volume]
with tf.GradientTape() as tape:
    lines, maps, cubes = up1(rows), up2(x), up3(volumes)
    loss = tf.reduce_mean(tf.square(lines))
    loss += tf.reduce_mean(tf.square(maps))
    loss += tf.reduce_mean(tf.square(cubes))
kernels = [up1.kernel, up2.kernel, up3.kernel]
gradients = tape.gradient(loss, kernels)

print(f"lines {lines.shape[1:]}")
print(f"maps {maps.shape[1:]}")
print(f"cubes {cubes.shape[1:]}")
print(f"loss {loss:.4f}")
