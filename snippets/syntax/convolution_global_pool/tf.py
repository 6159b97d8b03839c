import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight grey images at a time serve as eight channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(8, 8, 8, 8)
rng = np.random.default_rng(0)
head = rng.normal(0, 0.3, (8, 8)).astype("float32")
# --8<-- [end:given]

x = tf.transpose(stacks, (0, 2, 3, 1))
with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:mean]
    mean = keras.layers.GlobalAveragePooling2D()(x)
    # --8<-- [end:mean]
    loss = tf.reduce_sum(tf.square(mean @ head))
gradient = tape.gradient(loss, x)
# --8<-- [start:max]
peak = keras.layers.GlobalMaxPooling2D()(x)
# --8<-- [end:max]
# --8<-- [start:line]
steps = tf.reshape(x, (8, 64, 8))
line = keras.layers.GlobalAveragePooling1D()(steps)
# --8<-- [end:line]
# --8<-- [start:adaptive]
three = keras.layers.AdaptiveAveragePooling2D(3)(x)
# --8<-- [end:adaptive]
# --8<-- [start:adaptive_max]
peaks = keras.layers.AdaptiveMaxPooling2D((2, 3))(x)
# --8<-- [end:adaptive_max]

print(f"mean {mean.shape}, {tf.reduce_mean(mean):.4f}")
print(f"max {peak.shape}, {tf.reduce_mean(peak):.4f}")
print(f"adaptive {three.shape[1:3]}")
