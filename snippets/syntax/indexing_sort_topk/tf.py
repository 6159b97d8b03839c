import keras
import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:sort]
x, y = tf.constant(pixels), tf.constant(labels)
ink = tf.reduce_sum(x, axis=1)
order = tf.argsort(ink, stable=True)
ordered = tf.sort(ink)
print("least ink:", ordered[0].numpy(), y[order[0]].numpy())
# --8<-- [end:sort]

# --8<-- [start:topk]
best, places = tf.math.top_k(ink[:20], k=3)
print("most ink:", best.numpy().tolist())
across = tf.math.top_k(tf.transpose(x), k=2).values
across = tf.transpose(across)
print("per pixel:", tuple(across.shape))
# --8<-- [end:topk]

# --8<-- [start:unique]
seen = tf.constant([3, 1, 3, 2])
first, inverse, counts = tf.unique_with_counts(seen)
rank = tf.argsort(first)
values = tf.gather(first, rank)
counts = tf.gather(counts, rank)
inverse = tf.gather(tf.argsort(rank), inverse)
print("values:", values.numpy(), counts.numpy())
# --8<-- [end:unique]

# --8<-- [start:bins]
edges = tf.constant([200.0, 300.0, 400.0])
bins = tf.searchsorted(edges, ink, side="right")
same = keras.ops.digitize(ink, edges)
sizes = tf.math.bincount(bins)
print("images per bin:", sizes.numpy().tolist())
# --8<-- [end:bins]
