import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:256].astype("float32") / 16
labels = digits.target[:256].astype("int64")
kernel = np.random.default_rng(0).normal(0, 0.1, (64, 10))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:weights]
x, y = tf.constant(pixels), tf.constant(labels)
w = tf.Variable(tf.zeros((64, 10)))

w.assign(kernel)
# --8<-- [end:weights]

# --8<-- [start:step]
nn, losses = tf.nn, []
cross_entropy = nn.sparse_softmax_cross_entropy_with_logits
for _ in range(20):
    with tf.GradientTape() as tape:
        logits = x @ w
        loss = tf.reduce_mean(cross_entropy(y, logits))
    gradient = tape.gradient(loss, w)
    w.assign_sub(0.5 * gradient)
    losses.append(loss.numpy())
print(f"loss {losses[0]:.3f} -> {losses[-1]:.3f}")
# --8<-- [end:step]

# --8<-- [start:decay]
w.assign(w * 0.99)
w.assign_add(0.01 * tf.ones_like(w))

print(f"mean weight: {tf.reduce_mean(w):.4f}")
# --8<-- [end:decay]
