import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:10].astype("float32") / 16
labels = digits.target[:10].astype("int64")
kernel = np.random.default_rng(0).normal(0, 0.3, (64, 10))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:gather]
x, y = tf.constant(pixels), tf.constant(labels)
w = tf.Variable(kernel)
with tf.GradientTape() as tape:
    log_p = tf.nn.log_softmax(x @ w)
    picked = tf.gather(log_p, y, axis=1, batch_dims=1)
    loss = -tf.reduce_mean(picked)
gradient = tape.gradient(loss, w)
print(f"loss {loss:.3f}")
# --8<-- [end:gather]

# --8<-- [start:pairs]
rows = tf.stack([range(10), labels], axis=1)
again = tf.gather_nd(log_p, rows)
print(f"again {-tf.reduce_mean(again):.3f}")
# --8<-- [end:pairs]

# --8<-- [start:along]
best = tf.argsort(log_p, direction="DESCENDING")
ranked = keras.ops.take_along_axis(log_p, best, axis=1)
lead = ranked[0, 0] - ranked[0, 1]
print(f"lead of the best: {lead:.2f}")
# --8<-- [end:along]
