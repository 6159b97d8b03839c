import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Four grey images at a time serve as four channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(16, 4, 8, 8)
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.3, (36, 5)).astype("float32")
# --8<-- [end:given]

x = tf.transpose(stacks, (0, 2, 3, 1))
with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:patches]
    # (N, rows, columns, 9 * channels): row, column, channel
    windows = keras.ops.image.extract_patches(
        x, size=3, strides=2
    )
    split = tf.reshape(windows, (16, 9, 9, 4))
    patches = tf.reshape(
        tf.transpose(split, (0, 1, 3, 2)), (16, 9, 36)
    )
    # --8<-- [end:patches]
    # --8<-- [start:product]
    maps = patches @ kernel
    # --8<-- [end:product]
    loss = tf.reduce_sum(tf.square(maps))
gradient = tape.gradient(loss, x)

print(f"windows {windows.shape}")
print(f"maps {maps.shape}, {tf.reduce_mean(maps):.4f}")
