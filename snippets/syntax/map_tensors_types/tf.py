import tensorflow as tf

# --8<-- [start:given]
import numpy as np

scores = np.array([-1.7, -0.2, 0.0, 0.6, 2.9], "float32")
levels = np.array([-1, 0, 255, 300], "int64")
weights = np.array([1.004, 2049.0, 0.1, 7e4], "float32")
# --8<-- [end:given]

# --8<-- [start:whole]
x = tf.constant(scores)
counts = tf.cast(x, tf.int64)
small = tf.cast(x, tf.int32)
other = tf.cast(x, tf.int64)
ink = tf.cast(x, tf.bool)
flags = tf.not_equal(x, 0)
bits = tf.cast(tf.constant(levels), tf.uint8)
back = tf.reduce_sum(tf.cast(ink, tf.int32))
print(counts.numpy().tolist(), small.dtype.name)
print(ink.numpy().tolist(), int(back))
print(bits.numpy().tolist())
# --8<-- [end:whole]

# --8<-- [start:halves]
big = tf.constant(weights)
half = tf.cast(big, tf.float16)
brain = tf.cast(big, tf.bfloat16)
again = tf.cast(tf.cast(big, tf.float16), tf.float32)
full = tf.cast(half, tf.float32)
wide = tf.cast(big, tf.float64)
print("float16:", half.numpy().tolist())
print("bfloat16:", brain.numpy().tolist())
# --8<-- [end:halves]

# --8<-- [start:ranges]
limits = tf.float16
largest = float(limits.max)
step = float(tf.experimental.numpy.finfo("float16").eps)
total = tf.cast(tf.constant([3, 4]), x.dtype) + x[:2]
known = tf.is_tensor(total)
default = tf.constant([3, 4], tf.int64).dtype == tf.int64
print(largest, step, total.dtype.name, known, default)
# --8<-- [end:ranges]

# --8<-- [start:by_class]
floats = tf.constant([1, 2, 3], dtype=tf.float32)
whole = tf.constant([1, 2, 4], dtype=tf.int64)
mixed = floats / tf.cast(whole, tf.float32)
print(floats.dtype.name, whole.dtype.name, mixed.dtype.name)
# --8<-- [end:by_class]
