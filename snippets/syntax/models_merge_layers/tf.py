import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
left = rng.normal(0, 1, (6, 8)).astype("float32")
right = rng.normal(0, 1, (6, 8)).astype("float32")
maps = rng.integers(0, 99, (2, 4, 4, 3))
steps = rng.normal(0, 1, (2, 5, 8)).astype("float32")
w = rng.normal(0, 1, (8, 2, 4)).astype("float32")
# --8<-- [end:given]

a, b = tf.constant(left), tf.constant(right)
# --8<-- [start:merge]
gates = layers.Maximum()([a, b]) * layers.Minimum()([a, b])
# --8<-- [end:merge]
# --8<-- [start:dot]
dots = layers.Dot(axes=1)([a, b])
cosines = layers.Dot(axes=1, normalize=True)([a, b])
# --8<-- [end:dot]
x = tf.constant(maps)
# --8<-- [start:axes]
turned = layers.Permute((2, 1, 3))(x)
flat = layers.Flatten()(x)
folded = layers.Reshape((4, 4, 3))(flat)
# --8<-- [end:axes]
# --8<-- [start:repeat]
copies = layers.RepeatVector(3)(a)
# --8<-- [end:repeat]
s = tf.constant(steps)
# --8<-- [start:einsum]
layer = layers.EinsumDense(
    "btd,dhk->bthk", output_shape=(None, 2, 4)
)
# --8<-- [end:einsum]
layer.build(s.shape)
layer.set_weights([w])
with tf.GradientTape() as tape:
    heads = layer(s)
    loss = tf.reduce_sum(heads**2)
kernel_gradient = tape.gradient(loss, layer.kernel)
print(tuple(dots.shape), tuple(copies.shape))
print(tuple(turned.shape), tuple(heads.shape))
