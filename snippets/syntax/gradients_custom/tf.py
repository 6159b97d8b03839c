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

# --8<-- [start:define]
@tf.custom_gradient
def rounded(x):
    def backward(upstream):
        inside = tf.cast(abs(x) <= 1, x.dtype)
        return upstream * inside

    return tf.round(x * 4) / 4, backward
# --8<-- [end:define]

# --8<-- [start:use]
x, y = tf.constant(pixels), tf.constant(labels)
w = tf.Variable(kernel * 4)
losses, nn = [], tf.nn
cross_entropy = nn.sparse_softmax_cross_entropy_with_logits
for _ in range(20):
    with tf.GradientTape() as tape:
        logits = x @ rounded(w)
        loss = tf.reduce_mean(cross_entropy(y, logits))
    gradient = tape.gradient(loss, w)
    w.assign_sub(0.5 * gradient)
    losses.append(loss.numpy())
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")
# --8<-- [end:use]
