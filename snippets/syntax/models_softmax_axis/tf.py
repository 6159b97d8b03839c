import keras
import tensorflow as tf
from keras import activations, layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
maps = rng.normal(0, 2, (2, 4, 6, 6)).astype("float32")
# --8<-- [end:given]

x = tf.constant(maps.transpose(0, 2, 3, 1))  # NHWC
with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:softmax]
    shares = layers.Softmax()(x)
    log_shares = keras.ops.log_softmax(x)
    # --8<-- [end:softmax]
    total = tf.reduce_sum(shares[0, 0, 0])
    print(f"one pixel sums to {total:.3f}")
    # --8<-- [start:glu]
    gated = activations.glu(x)
    # --8<-- [end:glu]
    loss = tf.reduce_sum(shares**2) + tf.reduce_sum(gated)
slope = tape.gradient(loss, x)
