import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = tf.constant(pixels)
# --8<-- [start:mistake]
brightness = tf.reduce_mean(x, axis=1)  # (20,)
centred = x - brightness
# --8<-- [end:mistake]
print("centred", tuple(centred.shape))
