import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

# --8<-- [start:mistake]
mirrored = images[:, :, ::-1]
x = tf.constant(mirrored)
# --8<-- [end:mistake]
print("x", tuple(x.shape))
