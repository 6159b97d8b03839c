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

# --8<-- [start:penalty]
x, y = tf.constant(pixels), tf.constant(labels)
w = tf.Variable(kernel)
losses, nn = [], tf.nn
cross_entropy = nn.sparse_softmax_cross_entropy_with_logits
for _ in range(10):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            inner.watch(x)
            loss = tf.reduce_sum(cross_entropy(y, x @ w))
        slope = inner.gradient(loss, x)
        penalty = tf.reduce_sum(slope**2)
        cost = (loss + 10 * penalty) / 64
    gradient = outer.gradient(cost, w)

    w.assign_sub(0.02 * gradient)
    losses.append(cost.numpy())
print(f"cost {losses[0]:.2f} -> {losses[-1]:.2f}")
# --8<-- [end:penalty]
