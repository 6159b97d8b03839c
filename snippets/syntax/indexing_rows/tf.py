import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
rows = [0, 1]
# --8<-- [end:given]

# --8<-- [start:rows]
x = tf.constant(pixels)
pick = tf.gather(x, rows)
ink = tf.reduce_sum(pick)
print("ink of two images:", ink.numpy())
# --8<-- [end:rows]

# --8<-- [start:axis]
order = tf.range(63, -1, -1)
turned = tf.gather(x, order, axis=1)
print("turned:", tuple(turned.shape))
# --8<-- [end:axis]

# --8<-- [start:flat]
spots = tf.constant([2, 130, 259])
values = tf.gather(tf.reshape(x, [-1]), spots)
print("pixels:", values.numpy().tolist())
# --8<-- [end:flat]

# --8<-- [start:pairs]
where = tf.stack([[0, 1, 2], [11, 12, 13]], axis=1)
points = tf.gather_nd(x, where)
print("points:", points.numpy().tolist())
# --8<-- [end:pairs]
