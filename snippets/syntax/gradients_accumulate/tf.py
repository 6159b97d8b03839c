import keras
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

# --8<-- [start:accumulate]
w = tf.Variable(tf.zeros((64, 10)))
optimizer = keras.optimizers.SGD(0.5)
cross_entropy = (
    tf.nn.sparse_softmax_cross_entropy_with_logits
)
losses = []
for _ in range(10):
    total, gathered = 0.0, tf.zeros_like(w)
    for part in range(4):
        rows = slice(part * 16, part * 16 + 16)
        x, y = pixels[rows], labels[rows]
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(cross_entropy(y, x @ w))
        gathered += tape.gradient(loss, w) / 4
        total += loss.numpy().item() / 4
    optimizer.apply_gradients([(gathered, w)])
    losses.append(total)
print(f"loss {losses[0]:.3f} -> {losses[-1]:.3f}")
# --8<-- [end:accumulate]

# --8<-- [start:full]
v = tf.Variable(tf.zeros((64, 10)))
for _ in range(10):
    with tf.GradientTape() as tape:
        costs = cross_entropy(labels, pixels @ v)
        loss = tf.reduce_mean(costs)
    v.assign_sub(0.5 * tape.gradient(loss, v))
gap = keras.ops.max(abs(w - v)).numpy()



print("same as one batch of 64:", gap < 1e-6)
# --8<-- [end:full]
