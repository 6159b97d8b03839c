import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (4, 1, 3, 3)).astype("float32")
bias = rng.normal(0, 0.3, 4).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((None, None, 1)),
    keras.layers.ZeroPadding2D(1),
    keras.layers.Conv2D(4, 3, strides=2),
])
# --8<-- [end:model]
model.set_weights([weight.transpose(2, 3, 1, 0), bias])

x = tf.constant(images)[..., None]
with tf.GradientTape() as tape:
    # --8<-- [start:sizes]
    even = model(x)
    odd = model(x[:, :7, :7, :])
    # --8<-- [end:sizes]
    loss = tf.reduce_mean(tf.square(even))
kernel = model.trainable_variables[0]
gradient = tape.gradient(loss, kernel)

even_mean = tf.reduce_mean(even)
odd_mean = tf.reduce_mean(odd)
print(f"8x8: {tuple(even.shape)}, mean {even_mean:.4f}")
print(f"7x7: {tuple(odd.shape)}, mean {odd_mean:.4f}")
