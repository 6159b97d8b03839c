import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images.astype("float32")
labels = digits.target.astype("int64")
places = [[0, 2, 3], [5, 4, 4], [7, 6, 5], [5, 4, 4]]
amounts = [1.0, 2.0, 3.0, 10.0]
# --8<-- [end:given]

# --8<-- [start:gather_nd]
x = tf.Variable(pixels)
where = tf.constant(places)
values = tf.gather_nd(x, where)
print("values:", values.numpy().tolist())
# --8<-- [end:gather_nd]

# --8<-- [start:scatter_nd]
spots = tf.scatter_nd(where, amounts, shape=[8, 8, 8])




print("pixel (5, 4, 4):", spots[5, 4, 4].numpy())
# --8<-- [end:scatter_nd]

# --8<-- [start:update]
unique = where[:3]
painted = tf.tensor_scatter_nd_update(
    x[:8], unique, amounts[:3]
)
print("ink:", tf.reduce_sum(painted).numpy())
# --8<-- [end:update]

# --8<-- [start:gradient]
with tf.GradientTape() as tape:
    total = tf.reduce_sum(tf.gather_nd(x, where) ** 2)
gradient = tf.convert_to_tensor(tape.gradient(total, x))
print("slope:", gradient[5, 4, 4].numpy())
# --8<-- [end:gradient]
