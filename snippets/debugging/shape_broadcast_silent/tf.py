import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:64] / 16).astype("float32")
labels = digits.target[:64]
# --8<-- [end:given]

# --8<-- [start:mistake]
x = tf.constant(pixels)  # (64, 64)
brightness = tf.reduce_mean(x, axis=1)  # (64,)
centred = x - brightness
left = max(abs(tf.reduce_mean(centred, axis=1).numpy()))
print(f"largest mean left: {left:.3f}")
# --8<-- [end:mistake]
