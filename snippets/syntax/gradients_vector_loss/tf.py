import tensorflow as tf

# --8<-- [start:given]
outputs = [1.0, 2.0, 3.0, 6.0]
targets = [0.0, 2.0, 4.0, 4.0]
# --8<-- [end:given]

# --8<-- [start:loss]
x, y = tf.constant(outputs), tf.constant(targets)
w = tf.Variable(1.0)
with tf.GradientTape() as tape:
    losses = (w * x - y) ** 2
slope = tape.gradient(losses, w)
print("slope:", slope.numpy())
# --8<-- [end:loss]
