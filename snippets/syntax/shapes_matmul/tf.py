import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
queries = rng.normal(size=(4, 6, 6)).astype("float32")
keys = rng.normal(size=(4, 6, 6)).astype("float32")
vector = rng.normal(size=6).astype("float32")
# --8<-- [end:given]

# --8<-- [start:matmul]
q = tf.Variable(queries)
k, v = tf.constant(keys), tf.constant(vector)
scores = tf.matmul(q, k, transpose_b=True)
plain = tf.matmul(q, k)
print("scores:", tuple(scores.shape))
# --8<-- [end:matmul]

# --8<-- [start:vector]
applied = tf.linalg.matvec(k[0], v)
inner, outer = tf.tensordot(v, v, 1), keras.ops.outer(v, v)
print("applied:", tuple(applied.shape))
# --8<-- [end:vector]

# --8<-- [start:einsum]
with tf.GradientTape() as tape:
    again = tf.einsum("bqd,bkd->bqk", q, k)
    cost = tf.reduce_sum(again**3)
merged = tf.tensordot(q, k, axes=([1, 2], [1, 2]))
print("einsum:", tuple(again.shape))
# --8<-- [end:einsum]

# --8<-- [start:gradient]
gradient = tape.gradient(cost, q)
print("gradient:", tuple(gradient.shape))
# --8<-- [end:gradient]
