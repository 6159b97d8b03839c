import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Some of the 64 pixels hardly ever carry ink.
images = load_digits().data.astype("float32") / 16
eps = 1e-5
# --8<-- [end:given]


# --8<-- [start:norm]
def batch_norm(x, eps):
    mean, variance = tf.nn.moments(x, axes=0)
    return (x - mean) / tf.sqrt(variance + eps)
# --8<-- [end:norm]


x = tf.constant(images)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = batch_norm(x, eps)
    loss = tf.reduce_mean(y**3)
gradient = tape.gradient(loss, x)

print(f"largest {tf.reduce_max(y):.2f}")
