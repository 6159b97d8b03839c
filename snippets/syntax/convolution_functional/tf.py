import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (4, 1, 3, 3)).astype("float32")
line_weight = rng.normal(0, 0.3, (4, 8, 3))
line_weight = line_weight.astype("float32")
# --8<-- [end:given]

x = tf.constant(images)[..., None]
kernel = tf.constant(weight.transpose(2, 3, 1, 0))
with tf.GradientTape() as tape:
    tape.watch(kernel)
    # --8<-- [start:conv]
    maps = tf.nn.conv2d(x, kernel, 1, "VALID")
    # --8<-- [end:conv]
    loss = tf.reduce_mean(tf.square(maps))
gradient = tape.gradient(loss, kernel)
# --8<-- [start:general]
rows = tf.transpose(x[..., 0], (0, 2, 1))
line = keras.ops.conv(rows, line_weight.T)
# --8<-- [end:general]
# --8<-- [start:average]
means = tf.nn.avg_pool2d(x, 2, 2, "VALID")
# --8<-- [end:average]
# --8<-- [start:transposed]
# the output shape is an argument
back = tf.nn.conv2d_transpose(
    maps, kernel, (64, 8, 8, 1), 1, "VALID"
)
# --8<-- [end:transposed]

maps_mean, back_mean = map(tf.reduce_mean, (maps, back))
print(f"maps {maps.shape[1:3]}, {maps_mean:.4f}")
print(f"back {back.shape[1:3]}, {back_mean:.4f}")
