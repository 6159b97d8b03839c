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
def report(image):
    numbers = image.numpy()
    return image - numbers.mean()


y = report(x[0])
# --8<-- [end:mistake]
print(f"mean {abs(float(tf.reduce_mean(y))):.3f}")
