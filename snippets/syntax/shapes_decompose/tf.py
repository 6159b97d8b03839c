import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:200].astype("float64") / 16
centred = pixels - pixels.mean(axis=0)
labels = digits.target[:200].astype("float64")
# --8<-- [end:given]

# --8<-- [start:svd]
x, y = tf.constant(centred), tf.constant(labels)
s, u, v = tf.linalg.svd(x)
rank3 = u[:, :3] * s[:3] @ tf.transpose(v)[:3]
lost = tf.reduce_sum((x - rank3) ** 2)
print(f"lost with 3 directions: {lost:.1f}")
# --8<-- [end:svd]

# --8<-- [start:solve]
a = tf.matmul(x, x, transpose_a=True)
a += tf.eye(64, dtype=x.dtype)
b = tf.linalg.matvec(x, y, transpose_a=True)
ridge = tf.linalg.solve(a, b[:, None])[:, 0]
factor = tf.linalg.cholesky(a)
print(f"largest coefficient: {max(ridge):.3f}")
# --8<-- [end:solve]

# --8<-- [start:eigen]
values, vectors = tf.linalg.eigh(a)
print(f"largest eigenvalue: {values[-1]:.2f}")
# --8<-- [end:eigen]

# --8<-- [start:gradient]
w = tf.Variable(tf.eye(64, dtype=x.dtype))
with tf.GradientTape() as tape:
    sign, log_volume = tf.linalg.slogdet(a @ w)
gradient = tape.gradient(log_volume, w)
print(f"log determinant: {log_volume:.2f}")
# --8<-- [end:gradient]
