import tensorflow as tf

# --8<-- [start:given]
weights = [1.0, 2.0]
# --8<-- [end:given]

# --8<-- [start:unused]
w = tf.Variable(weights)
bias = tf.Variable(0.5)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w**2)  # bias forgotten
dw, db = tape.gradient(loss, [w, bias])
step = 0.1 * db
print("step:", step.numpy())
# --8<-- [end:unused]
