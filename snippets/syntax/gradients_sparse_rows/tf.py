import tensorflow as tf

# --8<-- [start:given]
import numpy as np

tokens = np.array([2, 0, 2, 2, 1], "int64")
table = np.random.default_rng(0).normal(size=(4, 3))
table = table.astype("float32")
# --8<-- [end:given]

# --8<-- [start:gradient]
w = tf.Variable(table)
with tf.GradientTape() as tape:
    rows = tf.nn.embedding_lookup(w, tokens)
    loss = tf.reduce_sum(rows**2)
sparse = tape.gradient(loss, w)
gradient = tf.convert_to_tensor(sparse)
print(type(sparse).__name__, tuple(gradient.shape))
# --8<-- [end:gradient]

# --8<-- [start:clip]
grads, size = tf.clip_by_global_norm([gradient], 1.0)
clipped = tf.convert_to_tensor(grads[0])
print(f"norm {size:.3f}")
# --8<-- [end:clip]
