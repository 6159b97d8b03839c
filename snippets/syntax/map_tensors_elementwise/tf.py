import tensorflow as tf

# --8<-- [start:given]
import numpy as np

values = np.array([-0.4, -1.2, 0.0, 0.9, 2.1], "float32")
positive = np.array([0.3, 0.8, 1.5, 2.2, 4.0], "float32")
# --8<-- [end:given]

# --8<-- [start:curves]
x = tf.Variable(values)
with tf.GradientTape() as tape:
    grown = tf.exp(x)
    waves = tf.sin(x) + tf.cos(2 * x)
    bounded = tf.tanh(x) + tf.sigmoid(x)
    loss = tf.reduce_sum(grown + waves + bounded)
slope = tape.gradient(loss, x)
print("loss:", round(float(loss), 3))
# --8<-- [end:curves]

# --8<-- [start:powers]
base = tf.Variable(positive)
with tf.GradientTape() as tape:
    cubes = tf.pow(base, 3)
    squares = tf.square(base)
    inverse = tf.math.rsqrt(base)
    energy = tf.reduce_sum(cubes + squares + inverse)
rise = tape.gradient(energy, base)
roots = tf.pow(base, 0.5)
print("energy:", round(float(energy), 3))
# --8<-- [end:powers]

# --8<-- [start:arithmetic]
a, b = tf.constant(values), tf.constant(positive)
product = tf.multiply(a, b)
total = tf.add(a, b)
scaled = tf.add(a, 0.5 * b)
rest = tf.subtract(a, b)
three = tf.add_n([a, b, product])
safe = tf.math.divide_no_nan(b, a)
smaller = tf.minimum(a, b)
print("scaled:", round(float(tf.reduce_sum(scaled)), 3))
print("safe:", [round(float(v), 3) for v in safe])
# --8<-- [end:arithmetic]

# --8<-- [start:steps]
low, high = tf.floor(a), tf.math.ceil(a)
floors, ceilings = tf.floor(a), tf.math.ceil(a)
lowest = tf.reduce_min(a)
at = tf.argmin(a)
print(low.numpy().tolist(), high.numpy().tolist(), int(at))
# --8<-- [end:steps]
