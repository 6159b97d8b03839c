import tensorflow as tf

# --8<-- [start:given]
pixels = [1.0, 2.0]
# --8<-- [end:given]

# --8<-- [start:constant]
x = tf.constant(pixels)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(x**2)
gradient = tape.gradient(loss, x)
print("gradient:", gradient.numpy().tolist())
# --8<-- [end:constant]
