import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:64].astype("float32") / 16
labels = digits.target[:64].astype("int64")
kernel = np.random.default_rng(0).normal(0, 0.3, (64, 10))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:stack]
w = tf.Variable([0.5, 1.5, 2.5])
with tf.GradientTape() as tape:
    parts = [w[0] * 2, w[1] ** 2, w[2] ** 3]
    z = tf.stack(parts)
    loss = tf.reduce_sum(z * w)
gradient = tape.gradient(loss, w)
print("gradient:", gradient.numpy().tolist())
# --8<-- [end:stack]

# --8<-- [start:checkpoint]
x = tf.constant(pixels)
k = tf.Variable(kernel)


def block(x):
    return tf.tanh(x @ k) @ tf.transpose(k)


with tf.GradientTape() as tape:
    out = tf.recompute_grad(block)(x)
    cost = tf.reduce_sum(out**2)
slope = tape.gradient(cost, k)
print("slope:", tuple(slope.shape))
# --8<-- [end:checkpoint]
