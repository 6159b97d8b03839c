import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:200].astype("float32") / 16
labels = digits.target[:200].astype("int64")
noise = np.random.default_rng(0).normal(0, 0.1, (600, 64))
noise = noise.astype("float32")
# --8<-- [end:given]

# --8<-- [start:repeat]
x = tf.repeat(pixels, 3, axis=0)
y = tf.repeat(labels, 3)
x = x + noise
print("labels:", y[:6].numpy().tolist())
# --8<-- [end:repeat]

# --8<-- [start:tile]
stripe = tf.tile([0.0, 1.0], [32])
cycle = keras.ops.tile([0, 1, 2], (2,))
print("tile:", cycle.numpy().tolist())
# --8<-- [end:tile]

# --8<-- [start:train]
w = tf.Variable(tf.zeros((64, 10)))
nn = tf.nn
cross_entropy = nn.sparse_softmax_cross_entropy_with_logits
for _ in range(30):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(cross_entropy(y, x @ w))
    w.assign_sub(0.5 * tape.gradient(loss, w))
print(f"loss after 30 steps: {loss:.2f}")
# --8<-- [end:train]
