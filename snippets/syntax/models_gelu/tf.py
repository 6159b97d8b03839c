import keras
import tensorflow as tf
from keras import activations

# --8<-- [start:given]
import numpy as np

points = np.linspace(-4.3, 4.3, 24).astype("float32")
# --8<-- [end:given]

x = tf.constant(points)
with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:exact]
    exact = activations.gelu(x)
    # --8<-- [end:exact]
    # --8<-- [start:tanh]
    by_tanh = keras.ops.gelu(x)
    # --8<-- [end:tanh]
    total = tf.reduce_sum(exact + by_tanh)
apart = tf.reduce_max(tf.abs(exact - by_tanh))
print(f"the two formulas part by {apart:.4f}")
slope = tape.gradient(total, x)
