import tensorflow as tf

# --8<-- [start:given]
import numpy as np

# Scores of 30 symbols, and 500 shared random numbers.
rng = np.random.default_rng(0)
scores = rng.normal(0, 2, 30).astype("float32")
uniform = rng.random(500)


def pick(p):
    edges = np.cumsum(p, dtype="float64")
    return np.searchsorted(edges[:-1], uniform * edges[-1])
# --8<-- [end:given]

logits = tf.constant(scores)
# --8<-- [start:temperature]
hot = tf.nn.softmax(logits / 1.5)
cold = tf.nn.softmax(logits / 0.5)
# --8<-- [end:temperature]
# --8<-- [start:top_k]
kth = tf.math.top_k(logits, 5).values[-1]
cut = tf.where(logits < kth, -np.inf, logits)
top_k = tf.nn.softmax(cut)
# --8<-- [end:top_k]
# --8<-- [start:top_p]
p = tf.nn.softmax(logits)
order = tf.argsort(p, direction="DESCENDING")
p = tf.gather(p, order)
keep = tf.cumsum(p, exclusive=True) < 0.8
p = tf.where(keep, p, 0.0)
top_p = tf.scatter_nd(order[:, None], p, (30,))
top_p = top_p / tf.reduce_sum(top_p)
# --8<-- [end:top_p]
drawn = [pick(q.numpy()) for q in (hot, cold, top_k, top_p)]

names = "hot", "cold", "top k", "top p"
for name, d in zip(names, drawn):
    print(f"{name}: {len(set(d.tolist()))} symbols in use")
