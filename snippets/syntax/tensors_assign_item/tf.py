import tensorflow as tf

# --8<-- [start:given]
start = [3.0, 1.0, 2.0]
# --8<-- [end:given]

# --8<-- [start:write]
w = tf.constant(start)
w[0] = 0.0
print(w.numpy().tolist())
# --8<-- [end:write]
