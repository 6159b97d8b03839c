import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:centre]
x = tf.Variable(pixels[5])
with tf.GradientTape() as tape:
    row_mean = tf.reduce_mean(x, axis=1, keepdims=True)
    centred = x - row_mean
    cost = tf.reduce_sum(centred**2 * tf.range(8.0))
gradient = tape.gradient(cost, x)
sums = abs(tf.reduce_sum(centred, axis=1))
print("row sums:", max(sums.numpy()).item() < 1e-4)
# --8<-- [end:centre]

# --8<-- [start:expand]
ramp = tf.range(8.0)
fade = tf.broadcast_to(ramp, (8, 8))
column = tf.broadcast_to(ramp[:, None], (8, 8))
product = fade * column
print("product:", tf.reduce_sum(product).numpy())
# --8<-- [end:expand]

# --8<-- [start:grid]
rows, columns = tf.meshgrid(ramp, ramp, indexing="ij")
below = tf.linalg.band_part(tf.ones((8, 8)), -1, 0)
print("rows go down:", rows[:3, 0].numpy().tolist())
# --8<-- [end:grid]
