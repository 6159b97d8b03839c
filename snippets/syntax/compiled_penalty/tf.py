# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:32].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 16)).astype("float32")
w2 = rng.normal(0, 0.2, (16, 1)).astype("float32")
# --8<-- [end:given]

import tensorflow as tf


# --8<-- [start:penalty]
def critic(x, w1, w2):
    return tf.reduce_sum(tf.tanh(x @ w1) @ w2)


@tf.function
def penalty(x, w1, w2):
    with tf.GradientTape() as inner:
        inner.watch(x)
        score = critic(x, w1, w2)
    slope = inner.gradient(score, x)
    norm = tf.sqrt(tf.reduce_sum(slope**2, axis=1))
    return tf.reduce_mean((norm - 1) ** 2)
# --8<-- [end:penalty]


# --8<-- [start:outside]
x = tf.constant(images)
a, b = tf.Variable(w1), tf.Variable(w2)
with tf.GradientTape() as tape:
    loss = penalty(x, a, b)
gradients = tape.gradient(loss, [a, b])
# --8<-- [end:outside]
print("penalty:", round(float(loss), 3))
