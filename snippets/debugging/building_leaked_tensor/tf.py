import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

x = tf.constant(pixels)
# --8<-- [start:mistake]
@tf.function
def centre(image):
    global mean
    mean = tf.reduce_mean(image)
    return image - mean


y = centre(x[0])
number = float(np.asarray(mean))
# --8<-- [end:mistake]
print(f"mean {number:.3f}")
