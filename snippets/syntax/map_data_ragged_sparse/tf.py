import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:8].astype("float32")
ink = [row[row > 0].tolist() for row in pixels]
rng = np.random.default_rng(6)
kernel = rng.normal(0, 1, (64, 3)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:ragged]
rows = tf.ragged.constant(ink)
assert isinstance(rows, tf.RaggedTensor)
lengths = rows.row_lengths()
totals = tf.reduce_sum(rows, axis=1)
padded = rows.to_tensor(0.0)
print("lengths:", lengths.numpy(), tuple(padded.shape))
# --8<-- [end:ragged]

# --8<-- [start:sparse]
places = tf.where(pixels != 0)
marks = tf.gather_nd(pixels, places)
sparse = tf.SparseTensor(places, marks, pixels.shape)
dense = tf.sparse.to_dense(sparse)
product = tf.sparse.sparse_dense_matmul(sparse, kernel)
print(len(marks), "of", pixels.size, "stored")
# --8<-- [end:sparse]
