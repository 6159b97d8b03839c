# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
two = digits.target < 2
images = digits.data[two].astype("float32") / 16
labels = digits.target[two].astype("float32")
start = np.zeros(64, dtype="float32")
# --8<-- [end:given]

import tensorflow as tf

x, y = tf.constant(images), tf.constant(labels)


# --8<-- [start:solution]
w, b = tf.Variable(start), tf.Variable(0.0)
losses = []
for step in range(20):
    with tf.GradientTape() as tape:
        logits = tf.linalg.matvec(x, w) + b
        loss = tf.reduce_mean(
            tf.maximum(logits, 0) - logits * y
            + tf.math.log1p(tf.exp(-abs(logits))))
    for p, grad in zip((w, b), tape.gradient(loss, (w, b))):
        p.assign_sub(0.5 * grad)
    losses.append(float(loss))
# --8<-- [end:solution]


# --8<-- [start:test]
said = tf.linalg.matvec(x, w) + b > 0
right = float(tf.reduce_mean(tf.cast(said == (y > 0.5), tf.float32)))
print("loss:", round(losses[0], 3), "to", round(losses[-1], 3))
print("right:", round(right, 3))
# --8<-- [end:test]
