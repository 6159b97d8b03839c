import tensorflow as tf

x = tf.constant([1.0, 2.0])
# --8<-- [start:read]
loss = tf.reduce_mean(x**2)
session = tf.Session()
print("loss:", session.run(loss))
# --8<-- [end:read]
