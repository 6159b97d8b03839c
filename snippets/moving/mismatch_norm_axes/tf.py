import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 rows of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
ones = np.ones((2, 8, 8), "float32")
# --8<-- [end:given]

# --8<-- [start:norm]
norm = keras.layers.LayerNormalization(
    axis=[1, 2], epsilon=1e-5
)
# --8<-- [end:norm]

# --8<-- [start:check]
y = norm(ones)
zero = not np.any(y)
print(f"shape {tuple(y.shape)}, all zero {zero}")
# --8<-- [end:check]

x = tf.constant(images)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = norm(x)
    loss = tf.reduce_mean(y * tf.linspace(0.0, 1.0, 8))
gradient = tape.gradient(loss, x)
spread = tf.reduce_mean(tf.math.reduce_std(y, axis=2))
print(f"a row's spread: {spread:.2f} on average")
