import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight columns in time order, eight pixels each.
images = load_digits().images[:64].astype("float32") / 16
columns = images.transpose(0, 2, 1).copy()
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.3, (4, 8, 3)).astype("float32")
bias = rng.normal(0, 0.3, 4).astype("float32")
# --8<-- [end:given]

x = tf.constant(columns)
# --8<-- [start:causal]
conv = keras.layers.Conv1D(
    4, 3, dilation_rate=2, padding="causal"
)
# --8<-- [end:causal]
conv.build(x.shape)
conv.set_weights([weight.transpose(2, 1, 0), bias])
with tf.GradientTape() as tape:
    steps = conv(x)
    loss = tf.reduce_mean(tf.square(steps))
gradient = tape.gradient(loss, conv.kernel)
first = steps[:, 0]

mean = tf.reduce_mean(steps)
print(f"steps {steps.shape[1]}, mean {mean:.4f}")
print(f"first step {tf.reduce_mean(first):.4f}")
