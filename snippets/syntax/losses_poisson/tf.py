import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 1, 20).astype("float32")
counts = rng.poisson(2.0, 20).astype("float32")
# --8<-- [end:given]

output = tf.constant(scores)
y = tf.constant(counts)
with tf.GradientTape() as tape:
    tape.watch(output)
    # --8<-- [start:loss]
    rate = tf.exp(output)
    loss = keras.losses.Poisson()(y, rate)
    # --8<-- [end:loss]
gradient = tape.gradient(loss, output)
print(f"loss {loss:.4f}")
