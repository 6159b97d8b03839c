import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight grey images at a time serve as eight channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(8, 8, 8, 8)
rng = np.random.default_rng(0)
gamma = rng.uniform(0.5, 1.5, 8).astype("float32")
beta = rng.normal(0, 0.2, 8).astype("float32")
# --8<-- [end:given]

x = tf.transpose(stacks, (0, 2, 3, 1))
rows = tf.transpose(images, (0, 2, 1))
# --8<-- [start:group]
group = keras.layers.GroupNormalization(
    groups=2, epsilon=1e-5
)
# --8<-- [end:group]
# --8<-- [start:instance]
# as many groups as channels
instance = keras.layers.GroupNormalization(
    groups=-1, epsilon=1e-5
)
# --8<-- [end:instance]
# --8<-- [start:line]
line = keras.layers.GroupNormalization(
    groups=-1, epsilon=1e-5
)
# --8<-- [end:line]
# --8<-- [start:volume]
volume = keras.layers.GroupNormalization(
    groups=-1, epsilon=1e-5, center=False, scale=False
)
# --8<-- [end:volume]
group.build(x.shape)
instance.build(x.shape)
line.build(rows.shape)
for layer in (group, instance, line):
    layer.set_weights([gamma, beta])
steps = line(rows)
cubes = volume(stacks[..., None])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = group(x)
    z = instance(x)
    loss = tf.reduce_mean(y**3) + tf.reduce_mean(z**3)
gradients = tape.gradient(
    loss, [group.gamma, instance.gamma, x]
)

one = tf.reduce_mean(y[0, :, :, :4])
other = tf.reduce_mean(z[0, :, :, 0])
print(f"one group {one:.4f}")
print(f"one map {other:.4f}, bias {beta[0]:.4f}")
