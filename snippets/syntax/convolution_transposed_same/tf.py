import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight4, bias4 = draw(1, 4, 4, 4), draw(4)
weight3, bias3 = draw(1, 4, 3, 3), draw(4)
# --8<-- [end:given]

x = tf.constant(images)[..., None]
# --8<-- [start:four]
up4 = keras.layers.Conv2DTranspose(
    4, 4, strides=2, padding="same"
)
# --8<-- [end:four]
# --8<-- [start:three]
up3 = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2DTranspose(4, 3, strides=2),
    keras.layers.Cropping2D(((1, 0), (1, 0))),
])
# --8<-- [end:three]
up4.build(x.shape)
up4.set_weights([weight4.transpose(2, 3, 1, 0), bias4])
up3.set_weights([weight3.transpose(2, 3, 1, 0), bias3])
with tf.GradientTape() as tape:
    maps4 = up4(x)
    maps3 = up3(x)
    loss = tf.reduce_mean(tf.square(maps4))
    loss += tf.reduce_mean(tf.square(maps3))
kernels = [up4.kernel, up3.trainable_variables[0]]
gradients = tape.gradient(loss, kernels)

mean4, mean3 = tf.reduce_mean(maps4), tf.reduce_mean(maps3)
print(f"kernel 4: {maps4.shape[1:]}")
print(f"kernel 3: {maps3.shape[1:]}")
print(f"means {mean4:.4f} {mean3:.4f}")
