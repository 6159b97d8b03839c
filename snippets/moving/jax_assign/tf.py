import tensorflow as tf

# --8<-- [start:write]
x = tf.zeros(3)
x[0] = 1.0
# --8<-- [end:write]
print("x:", x.numpy().tolist())
