import tensorflow as tf

# --8<-- [start:input]
w = tf.Variable([1.0, 1.0])
x = tf.placeholder(tf.float32, [2])
y = tf.reduce_sum(w * x)
# --8<-- [end:input]
print("y:", y.numpy())
