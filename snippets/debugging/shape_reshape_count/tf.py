import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = tf.constant(pixels)  # (20, 64)
# --8<-- [start:mistake]
pictures = tf.reshape(x, (20, 28, 28))
# --8<-- [end:mistake]
print("pictures", tuple(pictures.shape))
