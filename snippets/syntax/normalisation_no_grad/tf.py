import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:64].astype("float32") / 16
# --8<-- [end:given]

norm = keras.layers.BatchNormalization(
    momentum=0.9, epsilon=1e-5
)
# --8<-- [start:check]
# no tape at all, and yet the statistics move
checked = norm(x, training=True)
after_check = tf.identity(norm.moving_mean)
# --8<-- [end:check]
# --8<-- [start:frozen]
norm(x + 1, training=False)
after_eval = tf.identity(norm.moving_mean)
# --8<-- [end:frozen]

moved = tf.reduce_mean(after_check)
print(f"after one checking pass {moved:.4f}")
print(f"after eval {tf.reduce_mean(after_eval):.4f}")
