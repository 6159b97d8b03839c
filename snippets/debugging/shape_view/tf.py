import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = tf.constant(images)  # (20, 8, 8)
# --8<-- [start:mistake]
turned = tf.transpose(x, (0, 2, 1))
flat = tf.reshape(turned, (20, 64))
# --8<-- [end:mistake]
print("pixels", tuple(flat.shape))
