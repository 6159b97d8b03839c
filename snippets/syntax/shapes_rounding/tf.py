import tensorflow as tf

# --8<-- [start:given]
halves = [0.5, 1.5, 2.5, -1.5, -2.7]
whole = [7, -7, 8, -8]
# --8<-- [end:given]

# --8<-- [start:round]
x = tf.constant(halves)
rounded = tf.round(x)
cut = tf.cast(x, tf.int32)
print("round:", (rounded + 0.0).numpy().tolist())
# --8<-- [end:round]

# --8<-- [start:divide]
n = tf.constant(whole)
down = tf.math.floordiv(n, 3)
towards_zero = tf.truncatediv(n, 3)
print("down:", down.numpy().tolist())
print("towards zero:", towards_zero.numpy().tolist())
# --8<-- [end:divide]

# --8<-- [start:remainder]
rest = tf.math.floormod(n, 3).numpy()
rest_c = tf.truncatemod(n, 3).numpy()
print("rest:", rest.tolist(), "as in C:", rest_c.tolist())
# --8<-- [end:remainder]

# --8<-- [start:clip]
w = tf.Variable(halves)
with tf.GradientTape() as tape:
    clipped = tf.clip_by_value(w, -1.5, 1.5)
gradient = tape.gradient(clipped, w)
print("gradient:", gradient.numpy().tolist())
# --8<-- [end:clip]
