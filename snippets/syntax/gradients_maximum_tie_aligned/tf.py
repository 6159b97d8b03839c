import tensorflow as tf

# --8<-- [start:given]
first = [1.0, 3.0, 2.0]
second = [1.0, 2.0, 2.0]
# --8<-- [end:given]

# --8<-- [start:ties]
x, y = tf.Variable(first), tf.Variable(second)
with tf.GradientTape() as tape:
    larger = tf.reduce_max([x, y], axis=0)
slopes = tape.gradient(larger, [x, y])

print("x:", slopes[0].numpy().tolist())
print("y:", slopes[1].numpy().tolist())
# --8<-- [end:ties]
