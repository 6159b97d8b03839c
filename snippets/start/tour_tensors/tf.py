import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

pixels = load_digits().data[:4].astype("float32")
labels = [0, 1, 2, 3]
scanned = [1_764_000_000, 1_764_000_600]  # Unix time
# --8<-- [end:given]

# --8<-- [start:tensor]
x = tf.constant(pixels)
print(tuple(x.shape), x.dtype)

image = tf.reshape(x[0], (8, 8)) / 16
ink = tf.reduce_sum(image, axis=0)
print("ink per column:", ink.numpy().tolist())
# --8<-- [end:tensor]

# --8<-- [start:integers]
y = tf.constant(labels, dtype=tf.int64)
times = tf.constant(scanned, dtype=tf.int64)
middle = tf.reduce_sum(times) // 2
print(y.dtype)
print("middle:", middle.numpy())
# --8<-- [end:integers]

# --8<-- [start:numpy]
array = image.numpy()
array[:] = 0
left = tf.reduce_sum(image)
print(f"ink left: {left.numpy():.3f}")
# --8<-- [end:numpy]
